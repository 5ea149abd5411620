import { connect, createServer } from 'node:net'

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/**
 * Resolves when somebody listens on a port.
 * @throws after some seconds in which nobody did.
 */
export async function untilOpen(port: number, seconds = 30): Promise<void> {
  const deadline = performance.now() + seconds * 1_000
  while (!(await isOpen(port))) {
    if (performance.now() > deadline) throw new Error(`Nobody listens on port ${port}.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
