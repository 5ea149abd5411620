import { inLanguage } from '@/app/_ui/in-language'
import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import scale from '@/app/_ui/type.module.css'
import { cardsById } from '@/lib/articles/queries/cards'
import { searchPage as words } from '@/lib/i18n/story'
import { filterNames, type SearchInput, searchPath } from '@/lib/search/input'
import { mostCounted, type SearchResult } from '@/lib/search/queries'
import type { Piece } from '@/lib/search/snippet'
import styles from './search.module.css'

/** What was found, or what to try where nothing was. */
export async function Results({ input, result }: { input: SearchInput; result: SearchResult }) {
  const { hits, total, suggestion } = result
  const cards = new Map(
    (await cardsById(hits.map((hit) => hit.id))).map((card) => [card.id, card] as const),
  )
  return (
    <section aria-labelledby="results">
      <h2 className={`${scale.label} ${styles.count}`} id="results">
        {total === 0 ? words.none(input.q) : words.count(total, mostCounted, input.q)}
      </h2>
      {suggestion && (
        <p className={styles.meant}>
          {words.meant} ‘<a href={searchPath(input, { q: suggestion })}>{suggestion}</a>’?
        </p>
      )}
      {total === 0 && <NothingFound input={input} />}
      <ol className={styles.results}>
        {hits.map(({ id, snippet }) => {
          const card = cards.get(id)
          return (
            card && (
              <li key={id}>
                <Teaser
                  card={card}
                  size="h24"
                  hasKicker
                  hasTrail={snippet.every((piece) => !piece.isHit)}
                  hasTime
                  layout="thumb"
                />
                <Snippet pieces={snippet} language={card.language} />
              </li>
            )
          )
        })}
      </ol>
      <Pages input={input} hasOlder={result.hasOlder} />
    </section>
  )
}

function Snippet({ pieces, language }: { pieces: Piece[]; language: string }) {
  if (!pieces.some((piece) => piece.isHit)) return null
  return (
    <p className={`${scale.trail} ${styles.snippet}`} {...inLanguage(language)}>
      {pieces.map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one snippet never move
        piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </p>
  )
}

function NothingFound({ input }: { input: SearchInput }) {
  const hasFilters = filterNames.some((name) => input[name] !== '')
  const bare = Object.fromEntries(filterNames.map((name) => [name, '']))
  return (
    <div className={styles.words}>
      <p>{words.tips}</p>
      {hasFilters && (
        <p>
          <a href={searchPath(input, bare)}>{words.withoutAll}</a>
        </p>
      )}
    </div>
  )
}

function Pages({ input, hasOlder }: { input: SearchInput; hasOlder: boolean }) {
  if (input.page === 1 && !hasOlder) return null
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {input.page > 1 && (
        <a className={page.button} href={searchPath(input, { page: input.page - 1 })} rel="prev">
          {words.newer}
        </a>
      )}
      <span>{words.page(input.page)}</span>
      {hasOlder && (
        <a className={page.button} href={searchPath(input, { page: input.page + 1 })} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}
