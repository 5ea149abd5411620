import styles from './icons.module.css'

const paths: Record<string, string> = {
  paragraph: 'M3 5h14M3 9h14M3 13h9',
  subhead: 'M4 4v12M11 4v12M4 10h7M14.5 9.5c1-1.5 3-.5 2.5 1l-2.5 5h3',
  list: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  quote: 'M4 6h5v5c0 2-1 3-3 3M11.5 6h5v5c0 2-1 3-3 3',
  'pull-quote': 'M4 6h5v5c0 2-1 3-3 3M11.5 6h5v5c0 2-1 3-3 3M3 17h14',
  picture: 'M3 4h14v12H3zM3 14l4-4 4 4 2-2 4 4',
  'fact-box': 'M3 3.5h14v13H3zM6 8h8M6 12h5',
  divider: 'M3 10h14',
  back: 'M12 4l-6 6 6 6',
  plus: 'M10 4v12M4 10h12',
  grip: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01',
  tick: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  note: 'M10 5v6M10 14.5v.01',
}

/** A line drawing beside a word; a kind of block without one of its own is drawn as text. */
export function Icon({ name }: { name: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name] ?? paths.paragraph} />
    </svg>
  )
}
