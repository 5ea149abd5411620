import styles from './play-mark.module.css'

const shapes = {
  play: 'M6.5 3.8v12.4L16.5 10z',
  pause: 'M5.5 4h3.4v12H5.5zM11.1 4h3.4v12h-3.4z',
  close: 'M5.2 4L10 8.8 14.8 4 16 5.2 11.2 10l4.8 4.8-1.2 1.2L10 11.2 5.2 16 4 14.8 8.8 10 4 5.2z',
}

/** A filled sign of a player's button, whose name carries the meaning. */
export function PlayMark({ sign }: { sign: keyof typeof shapes }) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 20 20"
      width={18}
      height={18}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[sign]} />
    </svg>
  )
}
