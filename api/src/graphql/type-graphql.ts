/** The one way to type-graphql: its metadata store wants `reflect-metadata` loaded first (docs/dependencies.md). */
import 'reflect-metadata'
export * from 'type-graphql'
