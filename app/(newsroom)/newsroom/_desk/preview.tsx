import { inLanguage } from '@/app/_ui/in-language'
import { Picture } from '@/app/_ui/picture'
import { StateGlyph } from '@/app/(newsroom)/_shell/state-glyph'
import type { DeskPreview } from '@/lib/articles/queries/desk-list'
import { type State, stateNames } from '@/lib/articles/states'
import { deskListWords, weekdayTime } from '@/lib/i18n/desk-list'
import styles from './preview.module.css'

const words = deskListWords.preview
const steps: State[] = ['draft', 'in-edit', 'review', 'ready', 'published']

// What stands beside the steps, and where on them it would be.
const besides: Partial<Record<State, State>> = {
  'legal-hold': 'review',
  scheduled: 'ready',
  correcting: 'published',
  withdrawn: 'published',
}

interface Props {
  preview: DeskPreview
  zone: string
  /** The list without the preview. */
  closePath: string
  size: { width: number; height: number } | null
}

/** The story beside the list: where it stands, how it begins, and what it lacks. */
export function Preview({ preview, zone, closePath, size }: Props) {
  const { row, content } = preview
  const at = steps.indexOf(besides[row.state] ?? row.state)
  return (
    <aside className={styles.preview} aria-label={words.label}>
      <div className={styles.bar}>
        <span className={styles.state}>
          <StateGlyph state={row.state} isNamed={false} /> {stateNames[row.state]}
        </span>
        <a href={closePath} className={styles.plain}>
          {words.close}
        </a>
        <a href={`/newsroom/articles/${row.id}`} className={styles.open}>
          {words.open}
        </a>
      </div>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index <= at ? styles.done : undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            {stateNames[step]}
          </li>
        ))}
      </ol>
      <h2 {...inLanguage(content.language)}>{row.headline || deskListWords.noHeadline}</h2>
      {content.standfirst && (
        <p className={styles.standfirst} {...inLanguage(content.language)}>
          {content.standfirst}
        </p>
      )}
      {content.lead && size && (
        <Picture
          mediaId={content.lead.mediaId}
          alt={content.lead.alt}
          width={size.width}
          height={size.height}
          ratio="16x9"
          sizes="332px"
        />
      )}
      <Facts preview={preview} zone={zone} />
      <ul className={styles.checks}>
        {preview.problems.length === 0 && <li className={styles.fine}>{words.ready}</li>}
        {preview.problems.map((problem) => (
          <li
            key={`${problem.field}${problem.block ?? ''}${problem.message}`}
            className={styles.lacks}
          >
            {problem.message}
          </li>
        ))}
      </ul>
    </aside>
  )
}

function Facts({ preview, zone }: Pick<Props, 'preview' | 'zone'>) {
  const { row } = preview
  const facts: [string, string | null | undefined][] = [
    [words.writer, preview.writer],
    [words.assignee, row.assignee ?? deskListWords.nobody],
    [words.section, row.section?.name],
    [words.dossiers, preview.dossiers.join(', ')],
    [words.due, row.dueAt && weekdayTime(zone, row.dueAt)],
    [words.scheduled, row.scheduledAt && weekdayTime(zone, row.scheduledAt)],
    [words.embargo, row.embargoUntil && weekdayTime(zone, row.embargoUntil)],
  ]
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
