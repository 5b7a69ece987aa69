import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { moduleBeside, type PdfAnswer, type PdfJob, type PdfModules } from './jobs.ts'

export interface PdfPoolOptions {
  /** Which module draws which kind of paper; see `PdfTemplate` and `moduleBeside`. */
  readonly templates: Readonly<Record<string, URL>>
  /** What may be done to the bytes of a paper after it is drawn; see `PdfStep`. */
  readonly steps?: Readonly<Record<string, URL>>
  /** How many threads; one less than there are cores if not given, so that the event loop keeps one. */
  readonly size?: number
  /** How long one paper may take; then its worker is replaced. 30 s if not given. */
  readonly limitMs?: number
}

/** A paper could not be made: our fault or the machine's, never the user's. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault'
}

/**
 * Makes PDFs in threads of their own, so that the event loop goes on answering. It knows no business: modules register
 * their templates, and the threads load them. A worker that dies is replaced, and the job it held is rejected with a
 * PdfFault; the jobs that wait are not touched.
 */
export class PdfPool {
  readonly #modules: PdfModules
  readonly #size: number
  readonly #limitMs: number
  readonly #seats = new Set<Seat>()
  readonly #waiting: Task[] = []
  #closed = false

  constructor(options: PdfPoolOptions) {
    this.#modules = { templates: addresses(options.templates), steps: addresses(options.steps ?? {}) }
    this.#size = options.size ?? Math.max(1, availableParallelism() - 1)
    this.#limitMs = options.limitMs ?? 30_000
    for (let i = 0; i < this.#size; i++) this.#start()
  }

  /** Makes one paper. Rejects with PdfFault when its template throws, its worker dies, or the pool is closed. */
  render(job: PdfJob): Promise<Uint8Array> {
    if (this.#closed) return Promise.reject(new PdfFault('The PDF workers are closed'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject })
      this.#assign()
    })
  }

  /** Ends the workers; what was not finished is rejected. */
  async close(): Promise<void> {
    this.#closed = true
    const closing = new PdfFault('The PDF workers are closed')
    for (const task of this.#waiting.splice(0)) task.reject(closing)
    await Promise.all([...this.#seats].map((seat) => this.#vacate(seat, closing)))
  }

  #start(): Seat {
    // Not the flags of this process: a test runner's or loader's hooks have no business in a worker.
    const worker = new Worker(moduleBeside(import.meta.url, 'worker'), {
      workerData: this.#modules,
      execArgv: [],
    })
    const seat: Seat = { worker, task: undefined, timer: undefined }
    this.#seats.add(seat)
    worker.on('message', (answer: PdfAnswer) => this.#finish(seat, answer))
    worker.on('error', (cause) => this.#replace(seat, new PdfFault('A PDF worker failed', { cause })))
    worker.on('exit', (code) =>
      this.#replace(seat, new PdfFault(`A PDF worker stopped with exit code ${code}`)),
    )
    return seat
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const seat = this.#freeSeat()
      const task = seat && this.#waiting.shift()
      if (!task) return
      this.#give(seat, task)
    }
  }

  /** A dead worker's seat is filled when a job needs it: one that dies at its start would otherwise be started for ever. */
  #freeSeat(): Seat | undefined {
    for (const seat of this.#seats) if (!seat.task) return seat
    return this.#seats.size < this.#size ? this.#start() : undefined
  }

  #give(seat: Seat, task: Task): void {
    seat.task = task
    seat.timer = setTimeout(() => {
      this.#replace(seat, new PdfFault(`A PDF took longer than ${this.#limitMs} ms`))
    }, this.#limitMs)
    try {
      seat.worker.postMessage(task.job)
    } catch (cause) {
      release(seat)
      task.reject(new PdfFault('The data of a PDF cannot be sent to a worker', { cause }))
    }
  }

  #finish(seat: Seat, answer: PdfAnswer): void {
    const task = release(seat)
    if ('bytes' in answer) task?.resolve(answer.bytes)
    else task?.reject(new PdfFault(answer.fault.message, { cause: answer.fault.stack }))
    this.#assign()
  }

  #replace(seat: Seat, fault: PdfFault): void {
    if (!this.#seats.has(seat)) return
    void this.#vacate(seat, fault)
    this.#assign()
  }

  async #vacate(seat: Seat, fault: PdfFault): Promise<void> {
    this.#seats.delete(seat)
    release(seat)?.reject(fault)
    await seat.worker.terminate()
  }
}

interface Task {
  readonly job: PdfJob
  resolve(bytes: Uint8Array): void
  reject(fault: PdfFault): void
}

interface Seat {
  readonly worker: Worker
  task: Task | undefined
  timer: NodeJS.Timeout | undefined
}

function release(seat: Seat): Task | undefined {
  const { task } = seat
  clearTimeout(seat.timer)
  seat.task = undefined
  seat.timer = undefined
  return task
}

function addresses(urls: Readonly<Record<string, URL>>): Record<string, string> {
  return Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, url.href]))
}
