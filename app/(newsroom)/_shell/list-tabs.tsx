import styles from './list-tabs.module.css'

export interface ListTab {
  name: string
  href: string
  /** How many the list has, as it is said; nothing where it is not counted. */
  count?: string
  isCurrent?: boolean
}

/** The lists that a page has one of at a time, as links; `label` names them together. */
export function ListTabs({ label, tabs }: { label: string; tabs: ListTab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul>
        {tabs.map(({ name, href, count, isCurrent }) => (
          <li key={name}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name} {count && <span>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
