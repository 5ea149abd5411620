// What stands behind the server: the front with the thread that draws, or Next alone in development.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { ownOrigins } from '@/lib/base/origin'
import { endDemoListeners } from '@/lib/radio/demo-listeners'
import type { Front } from './front'
import type { Links } from './links'
import { openFront } from './open-front'

/** Where the process listens. */
export interface Listening {
  port: number
  host: string
}

/** What the server asks for answers. */
export interface Behind {
  /** None in development: each page is drawn for whoever asks. */
  front: Front | null
  links: Links | null
  /** Answers what is for one asker alone; `id` is its reference in the log. */
  answerOwn(request: IncomingMessage, response: ServerResponse, id: string): Promise<void>
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Ends what would go on without end. */
  endStreams(): void
  close(): Promise<void>
}

/** The front, and Next in a thread of its own. */
export async function frontAndPressroom({ host, port }: Listening): Promise<Behind> {
  const { Pressroom } = await import('./pressroom/pressroom')
  const site = { hostname: host, port, host: new URL(ownOrigins()[0]!).host }
  const pressroom = await Pressroom.open(site)
  const { front, links, told, close } = await openFront(pressroom)
  return {
    front,
    links,
    answerOwn: (request, response, id) => pressroom.answer(request, response, { id, told }),
    endStreams: () => pressroom.endStreams(),
    async close() {
      await close()
      await pressroom.close()
    },
  }
}

/** Next in this thread, which answers everything. */
export async function nextAlone({ host, port }: Listening): Promise<Behind> {
  const { default: next } = await import('next')
  const { answerOwn } = await import('./own')
  const app = next({ dev: true, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    front: null,
    links: null,
    answerOwn: (request, response, id) => answerOwn(request, response, { handle, id }),
    upgrade: app.getUpgradeHandler(),
    endStreams: endDemoListeners,
    close: () => app.close(),
  }
}
