'use client'
import type { Problem } from '@/lib/articles/article'
import type { Repeat } from '@/lib/articles/paragraphs'
import type { RepeatElsewhere } from '@/lib/articles/queries/repeats'
import { editorWords } from '@/lib/i18n/editor'
import styles from './checks.module.css'
import { Icon } from './icons'

const words = editorWords.checks

interface RepeatsProps {
  within: Repeat[]
  elsewhere: RepeatElsewhere[]
  onGo: (problem: Problem) => void
}

/** Paragraphs that stand twice in the story, or also in another of its dossiers. */
export function Repeats({ within, elsewhere, onGo }: RepeatsProps) {
  const way = (block: number) => (
    <button type="button" onClick={() => onGo({ field: 'body', block, message: '' })}>
      {words.block}
    </button>
  )
  return (
    <>
      {within.map(({ block, of, isExact }) => (
        <li key={`${block} ${of}`}>
          <Mark />
          <span>
            {words.repeat(of + 1, isExact)} {way(block)}
          </span>
        </li>
      ))}
      {elsewhere.map(({ block, storyId, headline }) => (
        <li key={`${block} ${storyId}`}>
          <Mark />
          <span>
            {words.elsewhere}{' '}
            <a href={`/newsroom/articles/${storyId}`}>
              <bdi>{headline || words.untitled}</bdi>
            </a>
            . {way(block)}
          </span>
        </li>
      ))}
    </>
  )
}

const Mark = () => (
  <span className={styles.advisory}>
    <Icon name="note" />
  </span>
)
