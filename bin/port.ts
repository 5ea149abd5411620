// The port that the site is to listen on, while another program may have it.
import { createServer } from 'node:net'
import { Complaint } from './command'

/** Asked before anything slow begins. @throws Complaint where another program listens there. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portWords(error, port, host)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** Words for a listening error where the port is taken; any other error as it is. */
export function portWords(error: unknown, port: number, host: string): unknown {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'EADDRINUSE') return error
  return new Complaint(
    `Port ${port} of ${host} is in use by another program. Nothing was changed. Stop that program, or set PORT to another number.`,
  )
}
