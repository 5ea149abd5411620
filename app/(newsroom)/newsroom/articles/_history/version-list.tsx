import type { DeskRevision } from '@/lib/articles/desk-story'
import { fullTime } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import styles from './history.module.css'

const words = editorWords.revisions

interface VersionListProps {
  versions: DeskRevision[]
  chosen: string | undefined
  /** The address of this page of versions. */
  path: string
  timeZone: string
}

/** The saved versions, the newest first: when, by whom, how. */
export function VersionList({ versions, chosen, path, timeZone }: VersionListProps) {
  return (
    <nav aria-label={words.list}>
      <ol className={styles.list}>
        {versions.map((one) => (
          <li key={one.id}>
            <a
              href={`${path}&version=${one.id}`}
              aria-current={one.id === chosen ? 'true' : undefined}
            >
              <b>{words.version(one.version)}</b>
              <time dateTime={one.at.toISOString()}>{fullTime(timeZone, one.at)}</time>
              <span>
                {words.reasons[one.reason] ?? one.reason} · {one.by}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
