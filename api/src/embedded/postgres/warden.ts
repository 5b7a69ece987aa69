import { spawn } from 'node:child_process'

/**
 * Sees to it that the server ends with us, even when we are killed and cannot stop it ourselves.
 *
 * A shell waits on a pipe whose other end only we hold. The system closes the pipe when we die, however we die; then
 * the shell stops the server, and deletes `disposable`, the folder of a cluster that was meant for one run.
 * Returns how to send the shell away once the server is stopped.
 */
export function guard(pid: number, disposable: string | undefined): () => void {
  const script = disposable
    ? 'read _; kill -QUIT "$1"; i=0; while [ -e "$2/postmaster.pid" ] && [ $i -lt 50 ]; do i=$((i+1)); sleep 0.1; done; rm -rf -- "$2"'
    : 'read _; kill -INT "$1"'
  const shell = spawn('/bin/sh', ['-c', script, 'lading-warden', String(pid), disposable ?? ''], {
    detached: true, // a signal to our process group must not end it before it has done its work
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.on('error', () => {}) // no shell, no guard: the next start adopts what is left
  shell.unref()
  unref(shell.stdin)
  return () => void shell.kill('SIGKILL')
}

/** The pipe alone must not keep this process alive. */
function unref(stream: unknown): void {
  if (
    typeof stream === 'object' &&
    stream !== null &&
    'unref' in stream &&
    typeof stream.unref === 'function'
  )
    stream.unref()
}
