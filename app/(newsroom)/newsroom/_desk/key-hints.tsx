import { deskListWords } from '@/lib/i18n/desk-list'
import styles from './desk.module.css'

const words = deskListWords.keys
const hints: [string[], string][] = [
  [['J', 'K'], words.move],
  [['Enter'], words.open],
  [['Space'], words.preview],
  [['/'], words.search],
  [['?'], words.all],
]

/** The keys of the list, along its foot; only where there is a script to hear them. */
export function KeyHints() {
  return (
    <ul className={styles.hints}>
      {hints.map(([keys, does]) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  )
}
