import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { searchWords, storySearch } from '@/drizzle/schema/all'
import { type Block, bodyText } from '@/lib/blocks/registry'
import { searchConfiguration } from './languages'
import { spaced } from './words'

/** What search needs of a story. */
export interface Indexable {
  id: string
  content: {
    headline: string
    standfirst: string
    kicker: string
    body: Block[]
    language: string
  }
  firstPublishedAt: Date
}

// A tsvector may have a megabyte and a word 2 KB; past this length a text adds nothing to find it by.
const longestText = 200_000

/** A story's row of the index: its headline counts most, then its standfirst, then its text. */
export function searchRow({ id, content, firstPublishedAt }: Indexable) {
  const configuration = searchConfiguration(content.language)
  const words = sql`${configuration}::regconfig`
  const weighed = (text: string, weight: string) =>
    sql`setweight(to_tsvector(${words}, ${spaced(text)}), ${sql.raw(`'${weight}'`)})`
  const document = sql`${weighed(content.headline, 'A')} || ${weighed(`${content.kicker} ${content.standfirst}`, 'B')} || ${weighed(bodyText(content.body).slice(0, longestText), 'C')}`
  return { storyId: id, configuration, document, firstPublishedAt }
}

/** Words as people write them, small and without accents: what a mistyped one is compared with. */
export function searchWordRows({ id, content }: Indexable) {
  const times = new Map<string, number>()
  const plain = `${content.headline} ${content.standfirst}`
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  for (const word of plain.match(/\p{L}{4,40}/gu) ?? []) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].map(([word, count]) => ({ storyId: id, word, times: count }))
}

/** Lets readers find a story, as it is now. */
export async function indexStory(tx: Transaction, story: Indexable) {
  const { storyId, ...row } = searchRow(story)
  const document = tx
    .insert(storySearch)
    .values({ storyId, ...row })
    .onConflictDoUpdate({ target: storySearch.storyId, set: row })
  const left = tx.delete(searchWords).where(eq(searchWords.storyId, storyId))
  await Promise.all([document, left])
  const words = searchWordRows(story)
  if (words.length > 0) await tx.insert(searchWords).values(words)
}

/** Takes a story out of search. */
export async function unindexStory(tx: Transaction, id: string) {
  await tx.delete(storySearch).where(eq(storySearch.storyId, id))
  await tx.delete(searchWords).where(eq(searchWords.storyId, id))
}
