import { z } from 'zod'

export const sorts = ['relevance', 'newest'] as const
export type Sort = (typeof sorts)[number]

/** The longest query that is looked for, in characters; the rest of a longer one is left out. */
export const longestQuery = 200
const lastPage = 50

/** What a reader asks of search. A filter that is empty does not apply. */
export interface SearchInput {
  q: string
  section: string
  dossier: string
  author: string
  kind: string
  /** First and last day, yyyy-mm-dd in the publication's zone. */
  from: string
  to: string
  sort: Sort
  page: number
}

export type SearchParams = Record<string, string | string[] | undefined>

const day = z.iso.date().catch('')
const slug = z
  .string()
  .max(120)
  .regex(/^[\p{L}\p{M}\p{N}-]*$/u)
  .catch('')

/** A reader's words without what no text holds: control characters, halves of letters, double spaces. */
export function cleanQuery(typed: string): string {
  const text = typed
    .slice(0, longestQuery * 4)
    .replace(/\p{Cs}/gu, ' ')
    .normalize('NFC')
    .replace(/[\p{Cc}\u200b\ufeff\ufffd\p{Co}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return [...text].slice(0, longestQuery).join('').trim()
}

/**
 * The search in an address; `kinds` are those a story may be of. A filter that cannot be (a day that does not exist, an unknown kind)
 * does not apply; an unknown order is null, because the reader would take one order for another.
 */
export function searchInput(params: SearchParams, kinds: readonly string[]): SearchInput | null {
  const one = (name: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const sort = one('sort') === '' ? 'relevance' : one('sort')
  if (!(sorts as readonly string[]).includes(sort)) return null
  const from = day.parse(one('from'))
  const to = day.parse(one('to'))
  return {
    q: cleanQuery(one('q')),
    section: slug.parse(one('section')),
    dossier: slug.parse(one('dossier')),
    author: slug.parse(one('author')),
    kind: kinds.includes(one('kind')) ? one('kind') : '',
    // The other way round means the same days.
    from: from && to && from > to ? to : from,
    to: from && to && from > to ? from : to,
    sort: sort as Sort,
    page: z.coerce.number().int().min(1).max(lastPage).catch(1).parse(one('page')),
  }
}

export const filterNames = ['section', 'dossier', 'author', 'kind', 'from', 'to'] as const
export type FilterName = (typeof filterNames)[number]

/** Whether anything is asked for: words, or a filter. */
export function isAsking(input: SearchInput): boolean {
  return input.q !== '' || filterNames.some((name) => input[name] !== '')
}

/** The address of a search, some of it changed: page 1 unless the page is what changes. */
export function searchPath(input: SearchInput, change: Partial<SearchInput> = {}): string {
  const next = { ...input, page: 1, ...change }
  const query = new URLSearchParams()
  for (const name of ['q', ...filterNames] as const) if (next[name]) query.set(name, next[name])
  if (next.sort !== 'relevance') query.set('sort', next.sort)
  if (next.page > 1) query.set('page', String(next.page))
  return `/search${query.size > 0 ? `?${query}` : ''}`
}
