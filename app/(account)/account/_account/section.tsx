import type { ReactNode } from 'react'
import styles from './account.module.css'

/** A part of the account's page, under its heading. */
export function Section(props: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.lead && <p>{props.lead}</p>}
      {props.children}
    </section>
  )
}
