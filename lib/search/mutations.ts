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

/** Lets readers find a story: its headline counts most, then its standfirst, then its text. */
export async function indexStory(tx: Transaction, { id, content, firstPublishedAt }: Indexable) {
  const configuration = searchConfiguration(content.language)
  const text = spaced(bodyText(content.body).slice(0, longestText))
  const words = sql`${configuration}::regconfig`
  const document = sql`
    setweight(to_tsvector(${words}, ${spaced(content.headline)}), 'A') ||
    setweight(to_tsvector(${words}, ${spaced(`${content.kicker} ${content.standfirst}`)}), 'B') ||
    setweight(to_tsvector(${words}, ${text}), 'C')`
  const values = { configuration, document, firstPublishedAt }
  await tx
    .insert(storySearch)
    .values({ storyId: id, ...values })
    .onConflictDoUpdate({ target: storySearch.storyId, set: values })
  await tx.delete(searchWords).where(eq(searchWords.storyId, id))
  // Words as people write them, small and without accents: what a mistyped one is compared with.
  await tx.execute(sql`
    insert into ${searchWords} (story_id, word, times)
    select ${id}, word, count(*)
    from regexp_split_to_table(lower(unaccent(${`${content.headline} ${content.standfirst}`})), '[^[:alpha:]]+') as word
    where length(word) between 4 and 40
    group by word`)
}

/** Takes a story out of search. */
export async function unindexStory(tx: Transaction, id: string) {
  await tx.delete(storySearch).where(eq(storySearch.storyId, id))
  await tx.delete(searchWords).where(eq(searchWords.storyId, id))
}
