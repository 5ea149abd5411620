import { kindOf } from '@/lib/articles/kinds'
import { searchPage as words } from '@/lib/i18n/story'
import {
  type FilterName,
  filterNames,
  isAsking,
  type SearchInput,
  searchPath,
  sorts,
} from '@/lib/search/input'
import type { SearchChoices } from '@/lib/search/queries'
import styles from './search.module.css'

/** The filters that hold, each a link that takes it away, and the two orders. */
export function Filters({ input, choices }: { input: SearchInput; choices: SearchChoices }) {
  if (!isAsking(input)) return null
  const holding = filterNames.filter((name) => input[name] !== '')
  return (
    <div className={styles.holding}>
      {holding.length > 0 && (
        <ul className={styles.removals}>
          {holding.map((name) => (
            <li key={name}>
              <a href={searchPath(input, { [name]: '' })}>
                {words.without(words.names[name], shown(name, input[name], choices))}
              </a>
            </li>
          ))}
        </ul>
      )}
      {input.q !== '' && <Sorts input={input} />}
    </div>
  )
}

function Sorts({ input }: { input: SearchInput }) {
  return (
    <nav className={styles.sorts} aria-label={words.sort}>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={searchPath(input, { sort })}
          aria-current={sort === input.sort ? 'true' : undefined}
        >
          {words.sorts[sort]}
        </a>
      ))}
    </nav>
  )
}

function shown(name: FilterName, value: string, choices: SearchChoices): string {
  const lists: Partial<Record<FilterName, { slug: string; name: string }[]>> = {
    section: choices.sections,
    dossier: choices.dossiers,
    author: choices.authors,
  }
  if (name === 'kind') return kindOf(value).words.name
  return lists[name]?.find((one) => one.slug === value)?.name ?? value
}
