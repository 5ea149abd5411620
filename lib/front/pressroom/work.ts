// What the thread that draws does: Next, its pages and the newsroom run here and nowhere else.
import { parentPort, workerData } from 'node:worker_threads'
import next from 'next'
import { isDatabaseAway } from '@/drizzle/away'
import { closeDatabase } from '@/drizzle/client'
import { closeReplica, leaveReplica, readingFrom, sourceFor } from '@/drizzle/replica'
import { log } from '@/lib/base/log'
import { endDemoListeners } from '@/lib/radio/demo-listeners'
import { rememberedName } from '@/lib/settings/remembered'
import { Common } from '../common-reads'
import { draw, type Handler } from '../draw'
import { answerRequests } from './answer-requests'
import { consoleTo } from './console'
import type { Order, Site, Word } from './messages'

const port = parentPort!
const site = workerData as Site

await work()

/** From now on the thread draws what the front asks for, and answers what it passes on. */
async function work(): Promise<void> {
  consoleTo(log)
  const app = next({ dev: false, hostname: site.hostname, port: site.port })
  await app.prepare()
  const handle = app.getRequestHandler() as Handler
  const common = new Common()
  const requests = await answerRequests(handle)

  port.on('message', (order: Order) => {
    if (order.say === 'draw') void drawOrdered(order, { handle, common })
    else if (order.say === 'changed') common.forget(order.tags)
    else if (order.say === 'end streams') endDemoListeners()
    else void close()
  })
  say({ say: 'open', socketPath: requests.socketPath })

  async function close(): Promise<void> {
    await requests.close()
    await app.close()
    await Promise.all([closeReplica(), closeDatabase()])
    say({ say: 'closed' })
    port.close()
  }
}

async function drawOrdered(
  { ticket, asked, lsn, isHeard }: Order & { say: 'draw' },
  { handle, common }: { handle: Handler; common: Common },
): Promise<void> {
  const terms = { host: site.host, common: common.reads({ isHeard }) }
  try {
    const from = await sourceFor(lsn, replicaIsLost)
    let drawn = await readingFrom(from, () => draw(handle, asked, terms))
    // It was there a moment ago: what it could not do is the primary's.
    if (from === 'replica' && drawn.status >= 500 && drawn.scope.isDatabaseAway) {
      if (leaveReplica()) replicaIsLost()
      drawn = await readingFrom('primary', () => draw(handle, asked, terms))
    }
    say({ say: 'drawn', ticket, drawn, publication: rememberedName() }, drawn.body)
  } catch (error) {
    log.error({ err: error, path: asked.path }, 'a page could not be drawn')
    say({ say: 'not drawn', ticket, isDatabaseAway: isDatabaseAway(error) })
  }
}

function replicaIsLost(error?: unknown): void {
  log.warn({ err: error }, 'the replica does not answer: pages are drawn from the primary')
}

/** Bytes that stand in memory of their own are handed over; small ones, which share it, are copied. */
function say(word: Word, bytes?: Buffer): void {
  const isWhole = bytes && bytes.byteLength === bytes.buffer.byteLength
  port.postMessage(word, isWhole ? [bytes.buffer as ArrayBuffer] : [])
}
