// Answers readers: from what is kept, drawn anew where something changed, and from what was kept
// where it cannot be drawn.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Turns } from '@/lib/base/turns'
import { type Asked, dataQuery, keyOfData } from './asked'
import type { Changes } from './changes'
import type { Drawn } from './draw'
import type { Kept } from './kept'
import { NotDrawn } from './not-drawn'
import { isNegative, type Pages } from './pages'
import type { Pressroom } from './pressroom/pressroom'
import { codingFor, send } from './send'
import { noData, type Settled, settle } from './settle'

/** Milliseconds that a reader waits for a new version of a page that there is an old one of. */
const patience = 1_000
/** Milliseconds that a reader waits for a page that there is none of. */
const longestWait = 2_700
/** Pages drawn at once: more would only make each of them later, and the kept ones with them. */
const atOnce = 3
/** Pages that may wait to be drawn; whoever comes after is asked to come again. */
const mostWaiting = 400

const noStore = 'private, no-store'

interface Terms {
  pressroom: Pick<Pressroom, 'draw'>
  pages: Pages
  changes: Changes
  /** Six letters for the build that serves. */
  build: string
}

interface Found {
  kept: Kept
  what: string
}

/** The front: what is the same for everyone is drawn once, and sent to all. */
export class Front {
  #terms: Terms
  #underWay = new Map<string, Promise<Settled>>()
  #turns = new Turns({ atOnce, mostWaiting })

  constructor(terms: Terms) {
    this.#terms = terms
  }

  /** Sends what memory holds and nothing speaks against; false where there is more to do. */
  sendFromMemory(request: IncomingMessage, response: ServerResponse, asked: Asked): boolean {
    const { key } = asked
    if (key === null || !this.#terms.changes.isHeard) return false
    const kept = this.#terms.pages.inMemory(key)
    if (!kept || this.#terms.pages.standing(kept) !== 'fresh') return false
    if (mayBeOwn(request, asked, kept)) return false
    const coding = codingFor(request.headers['accept-encoding'], kept)
    const body = kept.bodies[coding]
    if (!body) return false
    send(request, response, { kept, coding, body, what: 'hit' })
    return true
  }

  /** Sends what is kept, whatever its age, without drawing anything; false where nothing is. */
  async sendKept(
    request: IncomingMessage,
    response: ServerResponse,
    { key }: Asked,
  ): Promise<boolean> {
    const { pages } = this.#terms
    const kept = key === null ? null : await pages.get(key)
    if (!kept || pages.standing(kept) === 'gone') return false
    const coding = codingFor(request.headers['accept-encoding'], kept)
    const body = await pages.body(key!, kept, coding)
    send(request, response, { kept, coding, body, what: 'stale; not drawn', age: pages.age(kept) })
    return true
  }

  /**
   * Answers a request for something that is the same for everyone; false where nothing is there for
   * everyone, and this asker's session may see more.
   * @throws NotDrawn where there is nothing to send.
   */
  async answer(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<boolean> {
    const { pages } = this.#terms
    const { kept, what } = await this.#found(asked)
    if (mayBeOwn(request, asked, kept)) return false
    const coding = codingFor(request.headers['accept-encoding'], kept)
    const body = await pages.body(asked.key ?? '', kept, coding)
    send(request, response, { kept, coding, body, what, age: pages.age(kept) })
    return true
  }

  async #found(asked: Asked): Promise<Found> {
    const { pages, changes } = this.#terms
    const { key } = asked
    if (key === null) {
      const drawn = await before(this.#draw(asked), longestWait)
      const { kept } = settle(drawn, changes.now())
      if (!kept.headers['cache-control']) kept.headers['cache-control'] = noStore
      return { kept, what: 'miss; drawn each time' }
    }
    if (asked.dataOf) return this.#foundData(key, asked.dataOf, asked)
    const kept = await pages.get(key)
    const standing = kept ? pages.standing(kept) : 'gone'
    if (!kept || standing === 'gone') {
      if (kept) await pages.remove(key)
      const isUnderWay = this.#underWay.has(key)
      const drawing = this.#drawOnce(key, asked).catch((error) => {
        // It may have begun while the database was away: whoever comes when it is back gets another.
        if (!isUnderWay || !changes.isHeard) throw error
        return this.#drawOnce(key, asked)
      })
      const { kept: made } = await before(drawing, longestWait)
      return { kept: made, what: isUnderWay ? 'hit; waited' : kept ? 'miss; taken down' : 'miss' }
    }
    // Nobody can say what changed: what there was is the best that there is.
    if (!changes.isHeard && !kept.isImmutable) return { kept, what: 'stale; the database is away' }
    if (standing === 'fresh') return { kept, what: 'hit' }
    const drawing = this.#drawOnce(key, asked)
    if (standing === 'resting') {
      drawing.catch(() => {})
      return { kept, what: 'hit; resting' }
    }
    try {
      const { kept: made } = await before(drawing, patience)
      return { kept: made, what: 'miss; changed' }
    } catch (error) {
      // A takedown may have come while it was drawn.
      if (pages.standing(kept) === 'gone' || !(error instanceof NotDrawn)) throw error
      return { kept, what: `stale; ${error.why}` }
    }
  }

  /**
   * The data of a page's version. Where it is not here, another machine may have drawn that page: it
   * gets the data of the one that there is here, and React draws the difference. Never that of
   * another build, whose scripts are others.
   */
  async #foundData(
    key: string,
    { page, version }: { page: string; version: string },
    asked: Asked,
  ): Promise<Found> {
    const { changes, build } = this.#terms
    const kept = await this.#mayShow(key)
    if (kept) return { kept, what: changes.isHeard ? 'hit' : 'stale; the database is away' }
    if (!version.endsWith(build))
      return { kept: noData(changes.now()), what: 'miss; another build' }
    const now = await this.#mayShow(page)
    const latest = now?.versions?.[0]
    // What is kept and has no data gets none by being drawn again.
    if (now && !latest) return { kept: noData(changes.now()), what: 'miss; no page' }
    const data = latest && (await this.#mayShow(keyOfData(page, latest)))
    if (data) return { kept: inItsPlace(data), what: 'hit; another version' }
    const asPage = { ...asked, key: page, dataOf: undefined }
    const made = await before(this.#drawOnce(page, asPage), longestWait)
    return { kept: made.data ? inItsPlace(made.data.kept) : noData(changes.now()), what: 'miss' }
  }

  async #mayShow(key: string): Promise<Kept | null> {
    const { pages } = this.#terms
    const kept = await pages.get(key)
    if (!kept || pages.standing(kept) !== 'gone') return kept
    await pages.remove(key)
    return null
  }

  /** Draws a page and keeps it; whoever asks meanwhile waits for the same drawing. */
  #drawOnce(key: string, asked: Asked): Promise<Settled> {
    const underWay = this.#underWay.get(key)
    if (underWay) return underWay
    const drawing = this.#drawAndKeep(key, asked).finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, drawing)
    // It may be that nobody waits for it any longer.
    drawing.catch(() => {})
    return drawing
  }

  async #drawAndKeep(key: string, asked: Asked): Promise<Settled> {
    const { pages, changes, build } = this.#terms
    for (let again = 0; ; again++) {
      const at = changes.now()
      const drawn = await this.#draw(asked)
      const isKept = mayKeep(drawn, asked)
      // Without tags nothing could take it down.
      const hasData = asked.payload === null && drawn.status === 200 && drawn.scope.tags.size > 0
      const query = (version: string) => dataQuery(key, version)
      const settled = settle(drawn, at, isKept && hasData ? { build, query } : undefined)
      const { kept, data } = settled
      // Something it shows changed while it was drawn: whoever waits asked after that, perhaps.
      if (pages.standing(kept) !== 'fresh' && again < 2) continue
      if (isKept) pages.keep(key, kept, data)
      else kept.headers['cache-control'] ??= noStore
      return settled
    }
  }

  async #draw(asked: Asked): Promise<Drawn> {
    const { pressroom, pages, changes } = this.#terms
    // A page that somebody read before is worth more than one that nobody asked for yet.
    const first = asked.key !== null && pages.inMemory(asked.key) !== undefined
    if (!first && !this.#turns.isFree) throw new NotDrawn('crowded')
    const drawn = await this.#turns.take(
      () => {
        const { isHeard, lsn } = changes
        return pressroom.draw(asked, { isHeard, lsn: isHeard ? lsn : null })
      },
      { first },
    )
    // 501 is an answer: a form in which something is not offered (oEmbed).
    if (drawn.status < 500 || drawn.status === 501) return drawn
    if (drawn.scope.isDatabaseAway) changes.doubt()
    throw new NotDrawn('failed', drawn.scope)
  }
}

/** Data that answers for a version that is not its own: for this asker, and for no cache. */
function inItsPlace(data: Kept): Kept {
  return { ...data, headers: { ...data.headers, 'cache-control': noStore } }
}

/** Whether somebody's session may show them what is not there for everyone: a draft's picture. */
function mayBeOwn({ headers }: IncomingMessage, { path }: Asked, { status }: Kept): boolean {
  return status === 404 && headers.cookie !== undefined && path.startsWith('/media/')
}

function mayKeep({ status, headers, scope }: Drawn, { payload }: Asked): boolean {
  if ('set-cookie' in headers) return false
  if (/\bno-store\b/.test(headers['cache-control'] ?? '') && scope.tags.size === 0) return false
  if (isNegative({ status })) return ![401, 403, 429].includes(status)
  // A payload that leads elsewhere answers a wrong wish of the router's, not the page's address.
  return payload === null || headers['content-type'] === 'text/x-component'
}

/** What is promised, or NotDrawn once the milliseconds are over. */
function before<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotDrawn('slow')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
