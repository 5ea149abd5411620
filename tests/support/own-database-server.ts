// A Postgres of one test's own behind an address that stays, whatever becomes of the server.
import { mkdtemp } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Embedded, openEmbedded } from '@/drizzle/embedded'
import { clusterOf, signalAll } from './cluster-processes'
import { removeDataFolder } from './data-folder'

export interface OwnDatabaseServer {
  /** Where it is to be reached. */
  url: string
  /** Ends the server; whoever connects is refused. */
  stop(): Promise<void>
  /** Starts it again on what it held. */
  start(): Promise<void>
  /** Halts every process of it (SIGSTOP): connections stay, and nothing answers. */
  freeze(): void
  thaw(): void
  /** Ends it and removes what it held. */
  end(): Promise<void>
}

/** `folder` is where it keeps what it holds; one of its own where that is not said. */
export async function ownDatabaseServer(folder?: string): Promise<OwnDatabaseServer> {
  const dataDir = folder ?? (await mkdtemp(path.join(tmpdir(), 'longwave-server-')))
  let database: Embedded | undefined
  let door: Server | undefined
  let port = 0
  let frozen: number[] = []
  const open = new Set<Socket>()

  const server: OwnDatabaseServer = {
    url: '',
    async start() {
      database = await openEmbedded({ dataDir })
      const behind = new URL(database.url)
      door = createServer((from) => {
        const to = connect(Number(behind.port), behind.hostname)
        for (const [one, other] of [
          [from, to],
          [to, from],
        ] as const) {
          open.add(one)
          one.pipe(other)
          one.on('error', () => other.destroy())
          one.on('close', () => {
            open.delete(one)
            other.destroy()
          })
        }
      })
      await new Promise<void>((resolve) => door!.listen(port, '127.0.0.1', resolve))
      port = (door.address() as { port: number }).port
      const before = new URL(behind)
      before.host = `127.0.0.1:${port}`
      server.url = before.href
    },
    async stop() {
      server.thaw()
      door?.close()
      for (const socket of open) socket.destroy()
      await database?.stop()
      database = undefined
    },
    freeze() {
      frozen = clusterOf(dataDir)
      signalAll(frozen, 'SIGSTOP')
    },
    thaw() {
      signalAll(frozen, 'SIGCONT')
      frozen = []
    },
    async end() {
      await server.stop()
      if (!folder) removeDataFolder(dataDir)
    },
  }
  await server.start()
  return server
}
