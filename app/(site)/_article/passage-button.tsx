import { passageWords as words } from '@/lib/i18n/sharing'
import styles from './passage-button.module.css'

/** Appears beside words that a reader selects; what it does is in app/_boot/passage.ts. */
export function PassageButton() {
  return (
    // It can hold the focus, so that it stays while somebody selects the address in it.
    <div className={styles.tool} data-passage-tool="" tabIndex={-1} hidden>
      <button
        className={styles.button}
        type="button"
        data-passage-link=""
        data-making={words.making}
        data-copied={words.copied}
        data-not-copied={words.notCopied}
        data-failed={words.failed}
      >
        {words.link}
      </button>
      <p className={styles.status} role="status" />
    </div>
  )
}
