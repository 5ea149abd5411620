import type { Metadata } from 'next'
import { edition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { kindIds } from '@/lib/articles/kinds'
import { AppError } from '@/lib/base/errors'
import { markStatus } from '@/lib/cache/touch'
import { searchPage as words } from '@/lib/i18n/story'
import {
  isAsking,
  type SearchInput,
  type SearchParams,
  searchInput,
  searchPath,
} from '@/lib/search/input'
import { searchChoices, searchStories } from '@/lib/search/queries'
import { Filters } from './filters'
import { Results } from './results'
import styles from './search.module.css'
import { SearchForm } from './search-form'

interface PageProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const q = searchInput(await searchParams, kindIds)?.q
  return { title: q ? words.titleOf(q) : words.title, robots: { index: false, follow: true } }
}

export default async function SearchPage({ searchParams }: PageProps) {
  const params = await searchParams
  const input = searchInput(params, kindIds)
  const known = input ?? searchInput({ ...params, sort: 'relevance' }, kindIds)!
  const choices = await searchChoices(known)
  return (
    <main id="main" className={`${page.wrap} ${styles.page} news`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{words.title}</h1>
      {/* Drawn anew for each search: where the router brings it, the fields say what is asked now. */}
      <SearchForm key={searchPath(known)} input={known} choices={choices} />
      <Filters input={known} choices={choices} />
      {input ? <Found input={input} /> : <UnknownSort input={known} />}
    </main>
  )
}

async function Found({ input }: { input: SearchInput }) {
  if (!isAsking(input)) return <p className={styles.words}>{words.begin}</p>
  const { timeZone } = await edition()
  try {
    return <Results input={input} result={await searchStories(input, timeZone)} />
  } catch (error) {
    // Too long a search is the reader's to change: the form above keeps what was asked.
    if (!(error instanceof AppError)) throw error
    markStatus(503)
    return (
      <p className={styles.words} role="alert">
        {error.message}
      </p>
    )
  }
}

function UnknownSort({ input }: { input: SearchInput }) {
  markStatus(400)
  return (
    <div className={styles.words}>
      <p role="alert">{words.unknownSort}</p>
      <p>
        <a href={searchPath(input)}>{words.byRelevance}</a>
      </p>
    </div>
  )
}
