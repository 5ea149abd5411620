import { inLanguage } from '@/app/_ui/in-language'
import { Avatar } from '@/app/(newsroom)/_shell/avatar'
import { StateGlyph } from '@/app/(newsroom)/_shell/state-glyph'
import { deskFlag } from '@/lib/articles/desk'
import type { DeskRow } from '@/lib/articles/queries/desk-list'
import { count } from '@/lib/i18n/desk'
import { deskTime, deskListWords as words } from '@/lib/i18n/desk-list'
import styles from './desk.module.css'

interface Props {
  row: DeskRow
  views?: { hour: number; day: number }
  zone: string
  now: Date
  /** The address of the list with this story previewed. */
  previewPath: string
  isSelected: boolean
}

/** A story in the desk's list. */
export function Row({ row, views, zone, now, previewPath, isSelected }: Props) {
  const flag = deskFlag(row)
  const pillar = row.section?.pillar ?? ''
  return (
    <li className={`${styles.row} ${pillar} ${isSelected ? styles.selected : ''}`}>
      <StateGlyph state={row.state} />
      <div className={styles.title}>
        <a
          href={`/newsroom/articles/${row.id}`}
          data-row=""
          data-preview={previewPath}
          aria-current={isSelected ? 'true' : undefined}
          {...inLanguage(row.language)}
        >
          {row.headline || words.noHeadline}
        </a>
        <p>
          <span>{row.slug || words.noSlug}</span>
          {views && <span>{words.views(count(views.hour), count(views.day))}</span>}
          {flag && <b className={styles[flag.is]}>{words.flag(flag)}</b>}
        </p>
      </div>
      <span className={styles.section}>{row.section?.name ?? words.noSection}</span>
      <Avatar
        name={row.assignee}
        isNamed={row.assignee ? words.assignedTo(row.assignee) : words.nobody}
      />
      <span className={styles.words}>{words.words(count(row.words))}</span>
      <Time row={row} zone={zone} now={now} />
    </li>
  )
}

function Time({ row, zone, now }: { row: DeskRow; zone: string; now: Date }) {
  const isPublic = row.state === 'published' || row.state === 'withdrawn'
  const at = isPublic ? row.publishedAt : (row.scheduledAt ?? row.dueAt)
  if (!at) return <span className={styles.time} />
  const isLate = !isPublic && !row.scheduledAt && at < now
  return (
    <time
      className={isLate ? `${styles.time} ${styles.late}` : styles.time}
      dateTime={at.toISOString()}
    >
      {isLate && <span className="vh">{words.late} </span>}
      {deskTime(zone, at, now)}
    </time>
  )
}
