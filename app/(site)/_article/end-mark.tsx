import { Pips } from '@/app/_ui/pips'
import styles from './end-mark.module.css'

/** The story ends here. */
export function EndMark() {
  return (
    <div className={styles.end}>
      <Pips />
    </div>
  )
}
