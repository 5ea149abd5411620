'use client'
import { type Problem, publishProblems } from '@/lib/articles/article'
import type { StoryContent } from '@/lib/articles/content'
import { repeatsWithin } from '@/lib/articles/paragraphs'
import type { RepeatElsewhere } from '@/lib/articles/queries/repeats'
import { editorWords } from '@/lib/i18n/editor'
import styles from './checks.module.css'
import { Icon } from './icons'
import { Repeats } from './repeats.client'

const words = editorWords.checks

/** What is worth a look before publishing, and keeps nobody from it. */
export function advice(content: StoryContent): string[] {
  const { headline, standfirst, dossierIds, tagIds, authorIds, lead } = content
  return [
    ...([...headline].length > 90 ? [words.longHeadline] : []),
    ...([...standfirst].length > 180 ? [words.longStandfirst] : []),
    ...(lead ? [] : [words.noLead]),
    ...(authorIds.length > 0 ? [] : [words.noAuthor]),
    ...(dossierIds.length > 0 ? [] : [words.noDossier]),
    ...(tagIds.length > 0 ? [] : [words.noTags]),
  ]
}

/** What keeps the story from readers, each with a way to it. */
export function Problems({
  problems,
  onGo,
}: {
  problems: Problem[]
  onGo: (problem: Problem) => void
}) {
  return (
    <ul className={styles.checks}>
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.block} ${problem.message}`}>
          <span className={styles.blocking}>
            <Icon name="cross" />
          </span>
          <span>
            {problem.message}{' '}
            <button type="button" onClick={() => onGo(problem)}>
              {problem.block === undefined ? words.field : words.block}
            </button>
          </span>
        </li>
      ))}
    </ul>
  )
}

interface ChecksProps {
  content: StoryContent
  onGo: (problem: Problem) => void
  /** Paragraphs that other stories of its dossiers have as well. */
  elsewhere?: RepeatElsewhere[]
  isWithAdvice?: boolean
}

/** "Before you publish": what stands in the way, and what is only worth a look. */
export function Checks({ content, onGo, elsewhere = [], isWithAdvice }: ChecksProps) {
  const problems = publishProblems(content)
  const hints = isWithAdvice ? advice(content) : []
  const within = isWithAdvice ? repeatsWithin(content.body) : []
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      {problems.length > 0 ? (
        <Problems problems={problems} onGo={onGo} />
      ) : (
        <p className={styles.clear}>
          <Icon name="tick" /> {words.none}
        </p>
      )}
      {hints.length + within.length + elsewhere.length > 0 && (
        <>
          <h2>{words.advice}</h2>
          <ul className={styles.checks}>
            {hints.map((hint) => (
              <li key={hint}>
                <span className={styles.advisory}>
                  <Icon name="note" />
                </span>
                {hint}
              </li>
            ))}
            <Repeats within={within} elsewhere={elsewhere} onGo={onGo} />
          </ul>
        </>
      )}
    </section>
  )
}
