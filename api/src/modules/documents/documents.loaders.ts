import DataLoader from 'dataloader'
import type { Ctx } from '../../platform/ctx.ts'
import type { Document } from './document.entity.ts'

/** The papers of BOLs that the viewer may see, oldest first. */
export const documentsOfBol = (ctx: Ctx) =>
  new DataLoader<string, Document[]>(async (ids) => {
    const rows = await ctx.rows<Document>(
      {
        name: 'documents of BOLs',
        text: `select id, bol_id as "bolId", kind, version, status, sha256, bytes, error, created_at as "createdAt", ready_at as "readyAt"
          from documents where bol_id = any ($1) order by created_at, version`,
      },
      [ids],
    )
    return ids.map((id) => rows.filter((row) => row.bolId === id))
  })
