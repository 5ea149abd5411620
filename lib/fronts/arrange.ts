import { frontSlots } from './slots'

/** The order with a story added at its end; unchanged where it is in it or all places are taken. */
export function added(ids: string[], id: string): string[] {
  return ids.includes(id) || ids.length >= frontSlots ? ids : [...ids, id]
}

/** The order without a story. */
export function removed(ids: string[], id: string): string[] {
  return ids.filter((one) => one !== id)
}

/** The order with a story one place nearer to the lead (-1) or farther from it (1); the ends hold. */
export function moved(ids: string[], id: string, step: -1 | 1): string[] {
  const from = ids.indexOf(id)
  const to = from + step
  if (from < 0 || to < 0 || to >= ids.length) return ids
  const next = [...ids]
  next[from] = ids[to]!
  next[to] = id
  return next
}
