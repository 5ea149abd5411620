import { type State, stateNames } from '@/lib/articles/states'
import styles from './state-glyph.module.css'

const ring = <circle cx="10" cy="10" r="7" className={styles.line} />
const clock = <path d="M10 6v4.3l2.8 1.8" className={styles.line} />

/** Each state's own shape, so that colour never says it alone. */
const shapes: Record<State, React.ReactNode> = {
  draft: <circle cx="10" cy="10" r="7" strokeDasharray="3 2.5" className={styles.line} />,
  'in-edit': (
    <>
      {ring}
      <path d="M10 3a7 7 0 010 14z" className={styles.fill} />
    </>
  ),
  review: (
    <>
      {ring}
      <path d="M10 10V3a7 7 0 11-7 7z" className={styles.fill} />
    </>
  ),
  'legal-hold': (
    <>
      <rect x="3.5" y="3.5" width="13" height="13" className={styles.line} />
      <path d="M10 6.5v4.5M10 13.6v.2" className={styles.line} />
    </>
  ),
  ready: (
    <>
      <circle cx="10" cy="10" r="7.6" className={styles.fill} />
      <path d="M6.5 10.2l2.5 2.5 4.6-5" className={styles.cut} />
    </>
  ),
  scheduled: (
    <>
      {ring}
      {clock}
    </>
  ),
  published: <path d="M4 10.5l4 4 8-9" className={styles.line} />,
  correcting: (
    <>
      <path d="M3 9.5l3.5 3.5 6-7" className={styles.line} />
      <path d="M11 17h6M14 14v6" className={styles.line} />
    </>
  ),
  withdrawn: <path d="M4 10h12" className={styles.line} />,
  spiked: (
    <>
      {ring}
      <path d="M5.5 14.5l9-9" className={styles.line} />
    </>
  ),
}

/** A state's shape; its word is read to those who do not see it, unless it stands beside. */
export function StateGlyph({ state, isNamed = true }: { state: State; isNamed?: boolean }) {
  return (
    <svg
      className={`${styles.glyph} ${styles[state]}`}
      viewBox="0 0 20 20"
      role={isNamed ? 'img' : undefined}
      aria-hidden={isNamed ? undefined : true}
      aria-label={isNamed ? stateNames[state] : undefined}
    >
      {isNamed && <title>{stateNames[state]}</title>}
      {shapes[state]}
    </svg>
  )
}
