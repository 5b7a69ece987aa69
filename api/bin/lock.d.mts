export interface HeldLock<Note> {
  held: true
  /** Replaces what others read about the holder. */
  write(note: Note): void
  release(): void
}
export interface TakenLock<Note> {
  held: false
  pid: number
  note: Partial<Note>
}
export function tryLock<Note extends object>(file: string, note?: Note): HeldLock<Note> | TakenLock<Note>
export function waitForLock(
  file: string,
  options: { timeoutMs: number; onWait?: (pid: number) => void },
): Promise<HeldLock<object>>
export function isRunning(process: { pid: number; started?: string | undefined }): boolean
export function startOf(pid: number): string | undefined
