import 'server-only'
import { inArray, type SQL, sql } from 'drizzle-orm'
import { readerDb, type Transaction } from '@/drizzle/client'
import {
  authors,
  dossiers,
  searchWords,
  sections,
  stories,
  storyAuthors,
  storyDossiers,
  storySearch,
} from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { body, bodyText } from '@/lib/blocks/registry'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { dayBounds } from '@/lib/i18n/dates'
import type { SearchInput } from './input'
import { hitEnd, hitStart, type Piece, pieces, unmarked } from './snippet'
import { searchable, spaced } from './words'

/** A story that was found, by its id, and where in its text; empty where its headline alone matched or no words were asked for. */
export interface SearchHit {
  id: string
  snippet: Piece[]
}

export interface SearchResult {
  hits: SearchHit[]
  /** How many stories match, up to {@link mostCounted}. */
  total: number
  hasOlder: boolean
  /** The same words with the unknown ones replaced by known ones that look like them. */
  suggestion: string | null
}

/** Stories on a page of results. */
export const resultsSize = 20
/** Matches are counted up to here: past it the page says "more than". */
export const mostCounted = 200
/** Stories among which a search looks first, the newest: a word that many have is found often enough there. */
const lookedThroughFirst = 10_000
/** Pages of results that can be turned to: what is ranked and counted, no more. */
export const lastResults = mostCounted / resultsSize
/** How long the database may take over one search, in milliseconds. */
const longest = 800
/** A snippet is looked for in this much of a story's text, in characters. */
const snippetFrom = 30_000

/**
 * Published stories that match, the newest {@link mostCounted} of them. Each is read in its own
 * language's configuration; the order is by where the words stand (headline, standfirst, text),
 * newer ones raised, or by time alone. What a search costs does not grow with the paper: it looks
 * through the newest stories first, and through all only where those have too few.
 * @throws AppError 'unavailable' when the search takes longer than the paper allows one.
 */
export async function searchStories(input: SearchInput, timeZone: string): Promise<SearchResult> {
  touch(cacheTag.latest)
  const paper = await untilChanged('searched paper', searchedPaper)
  try {
    return await readerDb().transaction(async (tx) => {
      // How rare a word is decides the way it is best looked for: each search is planned anew.
      await tx.execute(sql`select set_config('statement_timeout', ${String(longest)}, true),
        set_config('plan_cache_mode', 'force_custom_plan', true)`)
      return find(tx, input, { ...paper, timeZone })
    })
  } catch (error) {
    if (!isTimeout(error)) throw error
    throw new AppError(
      'unavailable',
      'The search took too long and was stopped. Use fewer words, or choose a section or dates.',
      { cause: error },
    )
  }
}

async function find(
  tx: Transaction,
  input: SearchInput,
  { configurations, oldest, timeZone }: Paper & { timeZone: string },
): Promise<SearchResult> {
  const words = searchable(input.q)
  const matching = (query: string) => conditions(input, query, configurations, timeZone)
  const where = matching(words)
  const order = input.q === '' || input.sort === 'newest' ? sql`` : sql`${rank(words)} desc,`
  const among = (these: SQL) =>
    tx.execute<FoundRow>(sql`
      with f as materialized (
        select f.* from ${indexed(input)} where ${where} and ${these}
        order by f.first_published_at desc, f.story_id desc limit ${mostCounted + 1})
      select f.story_id as id, f.configuration, (select count(*)::int from f) as total from f
      order by ${order} f.first_published_at desc, f.story_id desc
      limit ${resultsSize + 1} offset ${(Math.min(input.page, lastResults + 1) - 1) * resultsSize}`)
  const newest = oldest ? await among(sql`f.first_published_at >= ${oldest}::timestamptz`) : []
  const isEnough = (newest[0]?.total ?? 0) > mostCounted
  const found = isEnough ? newest : await among(sql`true`)
  const total = found[0]?.total ?? (await countMatches(tx, input, where))
  const isBetter = async (query: string) =>
    (await countMatches(tx, input, matching(searchable(query)))) > total
  const page = found.slice(0, input.page > lastResults ? 0 : resultsSize)
  const snippets = await snippetsOf(tx, page, words)
  return {
    hits: page.map(({ id }) => ({ id, snippet: snippets.get(id) ?? [] })),
    total,
    hasOlder: found.length > resultsSize && input.page < lastResults,
    suggestion: total < 3 && input.q !== '' ? await suggestionFor(tx, input.q, isBetter) : null,
  }
}

/** What every search has to know of the paper. */
interface Paper {
  /** The configurations that published stories were read with: a few, however many stories there are. */
  configurations: string[]
  /** Since when there are {@link lookedThroughFirst} stories, as Postgres writes it; null where there are fewer. */
  oldest: string | null
}

async function searchedPaper(): Promise<Paper> {
  touch(cacheTag.latest)
  const [configurations, [last]] = await Promise.all([
    occurring(),
    readerDb().execute<{ at: string }>(sql`
      select first_published_at::text as at from ${storySearch}
      order by first_published_at desc offset ${lookedThroughFirst} limit 1`),
  ])
  return { configurations, oldest: last?.at ?? null }
}

interface FoundRow extends Record<string, unknown> {
  id: string
  configuration: string
  total: number
}

// What is asked of the story itself is not in the index.
function indexed({ section, kind }: SearchInput): SQL {
  return section || kind
    ? sql`${storySearch} f join ${stories} s on s.id = f.story_id`
    : sql`${storySearch} f`
}

async function countMatches(tx: Transaction, input: SearchInput, where: SQL): Promise<number> {
  const [count] = await tx.execute<{ total: number }>(sql`
    select count(*)::int as total
    from (select 1 from ${indexed(input)} where ${where} limit ${mostCounted + 1}) m`)
  return count!.total
}

async function occurring(): Promise<string[]> {
  const rows = await readerDb().execute<{ configuration: string }>(sql`
    with recursive one as (
      (select configuration from ${storySearch} order by configuration limit 1)
      union all
      select (select f.configuration from ${storySearch} f
        where f.configuration > one.configuration order by f.configuration limit 1)
      from one where one.configuration is not null)
    select configuration from one where configuration is not null`)
  return rows.map((row) => row.configuration)
}

function conditions(
  input: SearchInput,
  words: string,
  configurations: string[],
  timeZone: string,
): SQL {
  const all = [sql`true`]
  if (input.q !== '') {
    const each = configurations.map(
      (name) => sql`(f.configuration = ${name} and f.document @@ ${tsquery(sql`${name}`, words)})`,
    )
    all.push(each.length > 0 ? sql`(${sql.join(each, sql` or `)})` : sql`false`)
  }
  if (input.section)
    all.push(sql`s.section_id = (select id from ${sections} where slug = ${input.section})`)
  if (input.kind) all.push(sql`s.kind = ${input.kind}`)
  if (input.dossier)
    all.push(sql`exists (select from ${storyDossiers} l join ${dossiers} d on d.id = l.dossier_id
      where l.story_id = f.story_id and d.slug = ${input.dossier})`)
  if (input.author)
    all.push(sql`exists (select from ${storyAuthors} l join ${authors} a on a.id = l.author_id
      where l.story_id = f.story_id and a.slug = ${input.author})`)
  if (input.from)
    all.push(sql`f.first_published_at >= ${dayBounds(timeZone, input.from).from.toISOString()}`)
  if (input.to)
    all.push(sql`f.first_published_at < ${dayBounds(timeZone, input.to).to.toISOString()}`)
  return sql.join(all, sql` and `)
}

function tsquery(configuration: SQL, words: string): SQL {
  return sql`websearch_to_tsquery(${configuration}::regconfig, ${words})`
}

// Weights of text, standfirst and headline; long texts do not win by length alone (1); a story of
// today counts twice what one of a year ago does.
function rank(words: string): SQL {
  return sql`ts_rank('{0.05,0.2,0.5,1}', f.document, ${tsquery(sql`f.configuration`, words)}, 1)
    * (1 + 1 / (1 + extract(epoch from now() - f.first_published_at) / 2592000))`
}

async function snippetsOf(
  tx: Transaction,
  rows: FoundRow[],
  words: string,
): Promise<Map<string, Piece[]>> {
  if (rows.length === 0 || words === '') return new Map()
  const bodies = await tx
    .select({ id: stories.id, body: stories.body })
    .from(stories)
    .where(
      inArray(
        stories.id,
        rows.map((row) => row.id),
      ),
    )
  const bodyOf = new Map(bodies.map((row) => [row.id, row.body]))
  const texts = rows.map((row) =>
    spaced(unmarked(bodyText(body.parse(bodyOf.get(row.id) ?? [])).slice(0, snippetFrom))),
  )
  const options = `StartSel="${hitStart}",StopSel="${hitEnd}",MaxFragments=2,MinWords=10,MaxWords=26,FragmentDelimiter=" … "`
  const values = rows.map(
    (row, index) => sql`(${row.id}::uuid, ${row.configuration}::text, ${texts[index]!}::text)`,
  )
  const marked = await tx.execute<{ id: string; snippet: string }>(sql`
    select id, ts_headline(configuration::regconfig, words, ${tsquery(sql`configuration`, words)}, ${options}) as snippet
    from (values ${sql.join(values, sql`, `)}) t (id, configuration, words)`)
  return new Map(marked.map(({ id, snippet }) => [id, pieces(snippet)]))
}

/** The query with each unknown word replaced by the likest word of a headline or standfirst, where that finds more. */
async function suggestionFor(
  tx: Transaction,
  query: string,
  isBetter: (suggestion: string) => Promise<boolean>,
): Promise<string | null> {
  const typed = [...new Set(query.match(/\p{L}{4,40}/gu) ?? [])].slice(0, 6)
  let suggestion = query
  for (const word of typed) {
    const plain = word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
    const [like] = await tx.execute<{ word: string }>(sql`
      select word from ${searchWords} where word % ${plain} group by word
      order by word = ${plain} desc, similarity(word, ${plain}) desc, sum(times) desc limit 1`)
    if (like && like.word !== plain) suggestion = suggestion.replace(word, like.word)
  }
  return suggestion !== query && (await isBetter(suggestion)) ? suggestion : null
}

function isTimeout(error: unknown): boolean {
  const code = (error as { code?: string })?.code
  const cause = (error as { cause?: { code?: string } })?.cause?.code
  return code === '57014' || cause === '57014'
}

/** What a reader may narrow a search by. */
export interface SearchChoices {
  sections: { slug: string; name: string }[]
  dossiers: { slug: string; name: string }[]
  authors: { slug: string; name: string }[]
}

/**
 * Sections, and the dossiers and authors with a published story; two hundred of each at most, among
 * them the one that the search is narrowed by.
 */
export async function searchChoices(
  chosen: Partial<Pick<SearchInput, 'section' | 'dossier' | 'author'>> = {},
): Promise<SearchChoices> {
  touch(cacheTag.navigation, cacheTag.latest)
  // The chosen one first: else the form would say that nothing narrows the search, and send that.
  const list = async (from: SQL, slug: string | undefined, order: SQL) => {
    const rows = await readerDb().execute<{ slug: string; name: string }>(sql`
      ${slug ? sql`(${from} and slug = ${slug}) union all` : sql``}
      (${from} ${slug ? sql`and slug <> ${slug}` : sql``} order by ${order} limit 200)`)
    return [...rows]
  }
  const [inSections, inDossiers, byAuthors] = await Promise.all([
    list(sql`select slug, name from ${sections} where true`, chosen.section, sql`position, name`),
    list(
      sql`select slug, title as name from ${dossiers} where story_count > 0`,
      chosen.dossier,
      sql`last_story_at desc nulls last`,
    ),
    list(
      sql`select slug, name from ${authors}
        where (select true from ${storyAuthors} l where l.author_id = ${authors}.id
          order by l.first_published_at desc limit 1)`,
      chosen.author,
      sql`name`,
    ),
  ])
  return { sections: inSections, dossiers: inDossiers, authors: byAuthors }
}
