export * from './object-store.ts'
export { LocalStore } from './local.ts'
export { localStoreRouter } from './local-router.ts'
export { S3Store, type S3Options } from './s3.ts'
