// The queue as a moderator's browser keeps it: a decision shows at once, and is put right when the
// server says otherwise. It knows no page and no network; what it asks comes in as ports.
import { type DecisionKind, type ModeratorVerb, stepOf } from './decision'
import type { QueueFilter, QueueItem, QueuePage } from './queue'

/** A comment of the list. */
export interface Row {
  item: QueueItem
  /** Its place among all that were ever in the list, so that it comes back to where it was. */
  place: number
  /** Why the server did not take a decision about it. */
  refusal: string
}

/** A decision that can be undone. */
export interface Undoable {
  row: Row
  kind: DecisionKind
  /** Of the comment, by the decision. */
  state: string
  rule: number | null
  /** What the server made of it; null where it was refused. */
  answer: Promise<{ decisionId: string } | null>
}

/** The list at a moment; a new object after each change. */
export interface DeskState {
  rows: Row[]
  /** The comment that a key is about. */
  current: string | null
  /** The newest last. */
  undoable: Undoable[]
  next: string | null
  isLoading: boolean
  hasFailedToLoad: boolean
  /** Grows whenever the current comment should take the focus. */
  focus: number
  /** Said to whoever cannot see it; the newest thing that happened. */
  said: { kind: 'decided' | 'undone' | 'refused'; row: Row; done?: Undoable } | null
}

/** An answer of the server. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string }

export interface Ports {
  decide(input: {
    id: string
    version: number
    verb: ModeratorVerb
    rule: number | null
  }): Promise<Answer<{ decisionId: string; version: number }>>
  undo(input: { id: string }): Promise<Answer<{ version: number }>>
  more(after: string): Promise<QueuePage>
}

/** Rows after the current one with which the next page is fetched: enough for whoever is quick. */
const fetchBelow = 15

/** A decision about a comment, as a page asks for one. */
export interface Deciding {
  id: string
  verb: ModeratorVerb
  rule?: number | null
}

export class DeskQueue {
  state: DeskState
  #heard = new Set<() => void>()
  /** Of comments about which a decision is being taken back; what is decided next waits for it. */
  #undoing = new Map<string, Promise<boolean>>()
  #places = 0

  constructor(
    page: QueuePage,
    private filter: Pick<QueueFilter, 'tab' | 'by'>,
    private ports: Ports,
    private undoSeconds: number,
  ) {
    this.state = {
      rows: this.#asRows(page.items),
      current: page.items[0]?.comment.id ?? null,
      undoable: [],
      next: page.next,
      isLoading: false,
      hasFailedToLoad: false,
      focus: 0,
      said: null,
    }
  }

  /** Calls back after each change, until the returned function is called. */
  subscribe = (hear: () => void): (() => void) => {
    this.#heard.add(hear)
    return () => this.#heard.delete(hear)
  }
  snapshot = (): DeskState => this.state

  select(id: string): void {
    if (id !== this.state.current) this.#set({ current: id })
  }

  /** Decides about a comment; nothing where the verb means nothing for it. The next one takes the focus. */
  async decide({ id, verb, rule = null }: Deciding): Promise<void> {
    const row = this.#row(id)
    const step = row && stepOf(verb, asDecided(row.item))
    if (!row || !step) return
    const input = { id, version: row.item.version, verb, rule }
    const before = this.#undoing.get(id)
    const answer = before
      ? before.then((isUndone) => (isUndone ? this.ports.decide(input) : null))
      : this.ports.decide(input)
    const done: Undoable = {
      row,
      kind: step.kind,
      state: step.state,
      rule,
      answer: answer.then((one) => (one?.ok ? one.value : null)),
    }
    const after = this.#after(id)
    const rows = this.#stays(step.state, step.kind)
      ? this.state.rows.map((one) => (one === row ? decidedRow(row, step.state, step.kind) : one))
      : this.state.rows.filter((one) => one !== row)
    this.#set({
      rows,
      current: after ?? rows.at(-1)?.item.comment.id ?? null,
      undoable: [...this.state.undoable, done],
      focus: this.state.focus + 1,
      said: { kind: 'decided', row, done },
    })
    setTimeout(() => this.#forget(done), this.undoSeconds * 1_000)
    void this.fetchMore()
    const said = await answer
    // Not asked for: what it was to follow was refused, and the comment stands there with the reason.
    if (said === null) this.#forget(done)
    else if (!said.ok) this.#refuse(row, said.message, done)
  }

  /** Takes the newest decision back; the comment takes the focus again. */
  async undo(): Promise<void> {
    const done = this.state.undoable.at(-1)
    if (!done) return
    const { row } = done
    const id = row.item.comment.id
    this.#forget(done)
    // Deciding and undoing are each a version.
    this.#put({ ...row, refusal: '', item: { ...row.item, version: row.item.version + 2 } })
    this.#set({
      current: id,
      focus: this.state.focus + 1,
      said: { kind: 'undone', row },
    })
    const undone = this.#takeBack(done)
    this.#undoing.set(id, undone)
    await undone
    if (this.#undoing.get(id) === undone) this.#undoing.delete(id)
  }

  /** @returns whether the server has taken the decision back. */
  async #takeBack(done: Undoable): Promise<boolean> {
    const { row } = done
    const decided = await done.answer
    if (!decided) return false
    const said = await this.ports.undo({ id: decided.decisionId })
    // The decision holds, and the list must not say that it does not.
    if (!said.ok) this.#refuse(decidedRow(row, done.state, done.kind), said.message, done)
    return said.ok
  }

  /** Takes a row away that was refused and read. */
  dismiss(id: string): void {
    const after = this.#after(id)
    const rows = this.state.rows.filter((row) => row.item.comment.id !== id)
    this.#set({
      rows,
      current: after ?? rows.at(-1)?.item.comment.id ?? null,
      focus: this.state.focus + 1,
    })
  }

  /** Fetches the next page where few are left. */
  async fetchMore(): Promise<void> {
    const { next, isLoading, rows, current } = this.state
    const at = rows.findIndex((row) => row.item.comment.id === current)
    if (next === null || isLoading || rows.length - Math.max(at, 0) > fetchBelow) return
    this.#set({ isLoading: true, hasFailedToLoad: false })
    try {
      const page = await this.ports.more(next)
      const known = new Set(this.state.rows.map((row) => row.item.comment.id))
      // What was decided meanwhile and came with the page is gone; what is undone stays where it is.
      for (const { row } of this.state.undoable) known.add(row.item.comment.id)
      const fresh = this.#asRows(page.items.filter((item) => !known.has(item.comment.id)))
      const isEmpty = this.state.rows.length === 0
      this.#set({
        rows: [...this.state.rows, ...fresh],
        next: page.next,
        isLoading: false,
        ...(isEmpty && fresh[0]
          ? { current: fresh[0].item.comment.id, focus: this.state.focus + 1 }
          : {}),
      })
    } catch {
      // Said on the page, with what to do; what is there can be decided about.
      this.#set({ isLoading: false, hasFailedToLoad: true })
    }
  }

  #stays(state: string, kind: DecisionKind): boolean {
    if (this.filter.by || this.filter.tab === 'all') return true
    if (this.filter.tab === 'held') return state === 'held'
    return kind === 'pick' || kind === 'unpick'
  }

  #refuse(row: Row, message: string, done: Undoable): void {
    this.#forget(done)
    const refused = { ...row, refusal: message }
    this.#put(refused)
    this.#set({ said: { kind: 'refused', row: refused } })
  }

  /** Puts a row where it was, or in the place of what it became. */
  #put(row: Row): void {
    const others = this.state.rows.filter((one) => one.place !== row.place)
    const at = others.findIndex((one) => one.place > row.place)
    const rows = at < 0 ? [...others, row] : [...others.slice(0, at), row, ...others.slice(at)]
    this.#set({ rows, current: this.state.current ?? row.item.comment.id })
  }

  #forget(done: Undoable): void {
    this.#set({ undoable: this.state.undoable.filter((one) => one !== done) })
  }

  #row(id: string): Row | undefined {
    return this.state.rows.find((row) => row.item.comment.id === id)
  }

  #after(id: string): string | null {
    const at = this.state.rows.findIndex((row) => row.item.comment.id === id)
    return this.state.rows[at + 1]?.item.comment.id ?? null
  }

  #asRows(items: QueueItem[]): Row[] {
    return items.map((item) => ({ item, place: this.#places++, refusal: '' }))
  }

  #set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change }
    for (const hear of this.#heard) hear()
  }
}

/** A comment as far as {@link stepOf} asks. */
export function asDecided({ comment, openReports }: QueueItem) {
  return {
    state: comment.state,
    openReports,
    isPick: comment.isPick,
    isErased: comment.author === null,
  }
}

function decidedRow(row: Row, state: string, kind: DecisionKind): Row {
  const isPick = kind === 'pick' || (kind !== 'unpick' && row.item.comment.isPick)
  const isAnswered = state === 'removed' || kind === 'approve' || kind === 'keep'
  return {
    ...row,
    refusal: '',
    item: {
      ...row.item,
      version: row.item.version + 1,
      comment: { ...row.item.comment, state, isPick },
      openReports: isAnswered ? 0 : row.item.openReports,
    },
  }
}
