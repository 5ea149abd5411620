// Bytes as somebody writes them who keeps to no rule.
import { connect, type Socket } from 'node:net'

/** Opens a connection to a site. @throws the connection's error. */
export function connection(url: string): Promise<Socket> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      // Cut off by the other side, with what was under way: what these tests want to see.
      socket.on('error', () => {})
      resolve(socket)
    })
  })
}

/** Writes these bytes and gives everything that is said until the other side hangs up. */
export async function said(url: string, bytes: string): Promise<string> {
  const socket = await connection(url)
  let answer = ''
  socket.setEncoding('latin1')
  socket.on('data', (part: string) => {
    answer += part
  })
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(bytes, 'latin1')
  await closed
  return answer
}

/** The statuses of all answers in what was said. */
export function statusesIn(answer: string): number[] {
  return [...answer.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map((match) => Number(match[1]))
}
