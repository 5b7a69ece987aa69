import express, { Router } from 'express'
import { TooLarge } from '../../../platform/errors.ts'
import type { CtxOf } from '../../../platform/module.ts'
import { intakeFault } from '../intake/faults.ts'
import { MAX_BYTES } from '../intake/extract.ts'
import { takeInRelease } from '../use-cases/take-in-release.ts'

/**
 * `POST /uploads/releases`: the body is the PDF, its name stands in `?name=`. Answers `{ id, status, fault, message }`.
 *
 * @throws TooLarge over 20 MB; SignInNeeded; NotAllowed for anybody but the office.
 */
export function uploadRoute(ctxOf: CtxOf): Router {
  const router = Router()
  router.post('/uploads/releases', async (req, _res, next) => {
    const ctx = await ctxOf(req)
    void ctx.viewer // before a byte of the body is read
    if (Number(req.get('content-length') ?? 0) > MAX_BYTES)
      throw new TooLarge(intakeFault('TOO_LARGE').message)
    next()
  })
  router.post('/uploads/releases', express.raw({ type: () => true, limit: MAX_BYTES }), async (req, res) => {
    const bytes = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0)
    const intake = await takeInRelease(await ctxOf(req), {
      fileName: String(req.query['name'] ?? 'release.pdf'),
      bytes,
    })
    res.status(201).json({
      id: intake.id,
      status: intake.status,
      fault: intake.fault ?? null,
      message: intake.fault ? intakeFault(intake.fault).message : null,
    })
  })
  return router
}
