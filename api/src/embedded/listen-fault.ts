import { createServer } from 'node:net'
import { StartFault } from './start-fault.ts'

/** @throws StartFault saying why nobody can listen there and what to do, before anything else is started. */
export async function checkListening({ port, host }: { port: number; host: string }): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (code !== undefined) throw new StartFault(sentence(code, port, host))
}

function sentence(code: string, port: number, host: string): string {
  const another = `choose another port, for example PORT=${port < 1024 ? 4000 : port + 10} npm start`
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program: end that, or ${another}.`
  if (code === 'EACCES') return `This user may not listen on port ${port}: ${another}.`
  return `This machine cannot listen on ${host} (${code}): set HOST to one of its addresses, for example HOST=127.0.0.1.`
}
