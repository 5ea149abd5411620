import styles from './icon.module.css'

const shapes = {
  menu: 'M3 6h14M3 10h14M3 14h14',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M14 8.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 1 1 11 0M13 13l4.5 4.5',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  sun: 'M13.5 10a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4',
  share: 'M10 12V3M6.5 6L10 2.5 13.5 6M4 10v6.5h12V10',
  feed: 'M4 10a6 6 0 0 1 6 6M4 4.5A11.5 11.5 0 0 1 15.5 16M5.5 15.2a.9.9 0 1 1-1.8 0a.9.9 0 1 1 1.8 0',
  newer: 'M12.5 4.5L7 10l5.5 5.5',
  older: 'M7.5 4.5L13 10l-5.5 5.5',
} as const
export type IconName = keyof typeof shapes

/** A line drawing in the colour of the words beside it, which carry its meaning. */
export function Icon({ name, isLarge = false }: { name: IconName; isLarge?: boolean }) {
  return (
    <svg
      className={isLarge ? `${styles.icon} ${styles.large}` : styles.icon}
      viewBox="0 0 20 20"
      width={isLarge ? 24 : 18}
      height={isLarge ? 24 : 18}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
