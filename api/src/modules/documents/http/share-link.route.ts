import { Router } from 'express'
import type { Services } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/ids.ts'
import type { Limit } from '../../../platform/rate-limits.ts'
import { hashOf } from '../use-cases/share-document.ts'

const OPENINGS: Limit = { name: 'share-link', tries: 60, perSeconds: 60 }
const FIVE_MINUTES = 300

/** `/d/{token}`: counts the opening and sends the holder on to a fresh signed link that lives five minutes. */
export function shareLinkRoute({ reads, store, limits, clock }: Services): Router {
  const router = Router()
  router.get('/d/:token', async (req, res) => {
    await limits.count(OPENINGS, req.ip ?? 'unknown')
    const [opened] = await reads.anonymously<{ key: string; file_name: string }>(
      { name: 'open share link', text: 'select * from app.open_share_link($1, $2, $3, $4, $5)' },
      [
        hashOf(req.params.token),
        req.ip ?? null,
        req.get('user-agent')?.slice(0, 300) ?? null,
        clock.now(),
        newId(),
      ],
    )
    res.set('cache-control', 'no-store')
    if (!opened) {
      res
        .status(404)
        .type('text/plain')
        .send('This link has ended or never was. Ask the yard for a new one.\n')
      return
    }
    const { url } = await store.link(opened.key, {
      expiresInSeconds: FIVE_MINUTES,
      fileName: opened.file_name,
      inline: true,
    })
    res.redirect(303, url)
  })
  return router
}
