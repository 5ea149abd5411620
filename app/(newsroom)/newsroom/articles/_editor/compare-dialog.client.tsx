'use client'
import { compareContents, type Naming } from '@/lib/articles/compare'
import type { StoryContent } from '@/lib/articles/content'
import { fullTime } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import { ComparisonView } from './comparison'
import { Dialog } from './dialog.client'
import styles from './dialog.module.css'
import type { Theirs } from './saver'

const words = editorWords.conflict

interface ConflictProps {
  theirs: Theirs
  mine: StoryContent
  naming: Naming
  timeZone: string
  onMine: () => void
  onTheirs: () => void
  onClose: () => void
}

/** Two people's texts side by side: nothing is chosen until a person chooses. */
export function ConflictDialog(props: ConflictProps) {
  const { theirs, mine, naming, timeZone } = props
  return (
    <Dialog title={words.title} size="wide" onClose={props.onClose}>
      <p>{words.text(theirs.by, fullTime(timeZone, new Date(theirs.at)))}</p>
      <div className={styles.scroll}>
        <ComparisonView
          comparison={compareContents(theirs.content, mine, naming)}
          language={mine.language}
        />
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.primary}
          onClick={props.onMine}
          title={words.mineHint}
        >
          {words.mine}
        </button>
        <button type="button" onClick={props.onTheirs} title={words.theirsHint}>
          {words.theirs}
        </button>
        <button type="button" onClick={props.onClose}>
          {words.later}
        </button>
      </div>
      <p className={styles.hint}>
        {words.mineHint} {words.theirsHint}
      </p>
    </Dialog>
  )
}
