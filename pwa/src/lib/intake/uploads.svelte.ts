import { t } from '#lib/i18n/speech.svelte.ts'

export interface Upload {
  readonly key: number
  readonly name: string
  readonly state: 'WAITING' | 'SENDING' | 'READING' | 'DONE' | 'FAILED'
  /** Of the bytes that have gone, in percent. */
  readonly percent: number
  /** What went wrong, or why the paper could not be read. */
  readonly message?: string | null
  /** The intake it became. */
  readonly id?: string
}

const MAX_BYTES = 20 * 1024 * 1024

/** Sellers' PDFs on their way in, one after the other: the reader takes one at a time, too. */
export class Uploads {
  list = $state.raw<readonly Upload[]>([])
  readonly busy = $derived(
    this.list.some(({ state }) => state === 'WAITING' || state === 'SENDING' || state === 'READING'),
  )
  readonly done = $derived(this.list.filter(({ state }) => state === 'DONE').length)
  #next = 1
  #line: Promise<unknown> = Promise.resolve()
  readonly #arrived: (id: string) => void

  constructor(arrived: (id: string) => void) {
    this.#arrived = arrived
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const key = this.#next++
      this.list = [...this.list, { key, name: file.name, state: 'WAITING', percent: 0 }]
      this.#line = this.#line.then(() => this.#send(key, file))
    }
  }

  /** Takes away what has arrived or failed. */
  clear(): void {
    this.list = this.list.filter(({ state }) => state !== 'DONE' && state !== 'FAILED')
  }

  async #send(key: number, file: File): Promise<void> {
    if (file.size > MAX_BYTES) return this.#set(key, { state: 'FAILED', message: t('desk.fileTooLarge') })
    this.#set(key, { state: 'SENDING' })
    try {
      const { id, message } = await this.#post(key, file)
      this.#set(key, { state: 'DONE', percent: 100, id, message })
      this.#arrived(id)
    } catch (failure) {
      this.#set(key, {
        state: 'FAILED',
        message: failure instanceof Error ? failure.message : t('everywhere.fault'),
      })
    }
  }

  // XMLHttpRequest, because fetch does not tell how much has gone.
  #post(key: number, file: File): Promise<{ id: string; message: string | null }> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('POST', `/uploads/releases?${new URLSearchParams({ name: file.name })}`)
      request.setRequestHeader('content-type', 'application/pdf')
      request.setRequestHeader('accept', 'application/json')
      request.responseType = 'json'
      request.upload.onprogress = ({ loaded, total }) =>
        this.#set(key, { percent: Math.floor((loaded * 100) / Math.max(1, total)) })
      request.upload.onload = () => this.#set(key, { state: 'READING', percent: 100 })
      request.onload = () => {
        if (request.status === 201) return resolve(request.response)
        const sentence = request.response?.errors?.[0]?.message
        reject(new Error(typeof sentence === 'string' ? sentence : t('desk.uploadFailed')))
      }
      request.onerror = () => reject(new Error(t('desk.uploadNoAnswer')))
      request.send(file)
    })
  }

  #set(key: number, changes: Partial<Upload>): void {
    this.list = this.list.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload))
  }
}
