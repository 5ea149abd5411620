import type { ServerResponse } from 'node:http'

/** Requests begun at once of those that are drawn for their askers. */
const atOnce = 3
/** Milliseconds after which one that waits for something else holds nobody up any more: a slow sender, the radio. */
const longest = 25

/** Turns of the event loop before the next of them begins: Node takes one new connection in each. */
const between = 16

let begun = 0
const waiting: (() => void)[] = []

/**
 * Resolves when this request may begin to be drawn for its asker. That takes milliseconds: a
 * thousand begun at once would keep every reader whose page is kept waiting at the door until all of
 * them are done.
 */
export async function ownTurn(response: ServerResponse): Promise<void> {
  if (begun < atOnce) begun += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
  let isOver = false
  const end = () => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    const next = waiting.shift()
    if (next) after(between, next)
    else begun -= 1
  }
  const timer = setTimeout(end, longest)
  response.once('close', end)
}

function after(turns: number, begin: () => void): void {
  if (turns === 0) begin()
  else setImmediate(() => after(turns - 1, begin))
}
