// The port that the site is to listen on, while another program may have it.
import { createServer } from 'node:net'
import { Complaint } from './command'

/** Asked before anything slow begins. @throws Complaint where another program listens there. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(hostWords(error, port, host)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** Words for what keeps from listening besides another program: only here is it known to be about HOST. */
function hostWords(error: unknown, port: number, host: string): unknown {
  const { code = '' } = (error ?? {}) as NodeJS.ErrnoException
  if (['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL'].includes(code))
    return new Complaint(
      `HOST is "${host}", but this machine has no such address. Nothing was changed. Set it to one of its own, such as 127.0.0.1, or 0.0.0.0 for all.`,
    )
  if (code === 'EACCES')
    return new Complaint(
      `Port ${port} may not be opened by this user. Nothing was changed. Set PORT to 1024 or more, and put a proxy before it.`,
    )
  return portWords(error, port, host)
}

/** Words for a listening error where the port is taken; any other error as it is. */
export function portWords(error: unknown, port: number, host: string): unknown {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'EADDRINUSE') return error
  return new Complaint(
    `Port ${port} of ${host} is in use by another program. Nothing was changed. Stop that program, or set PORT to another number.`,
  )
}
