import styles from './pips.module.css'

/** The hourly time signal, five short bars and a long one. The word beside it carries the meaning. */
export function Pips({ className }: { className?: string }) {
  return (
    <span className={className ? `${styles.pips} ${className}` : styles.pips} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
      <i />
      <i />
    </span>
  )
}
