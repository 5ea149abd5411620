import { Form } from '@/app/_ui/form.client'
import { signOutHere } from '@/app/(account)/sign-in/actions'
import { now } from '@/lib/base/clock'
import { clockSeconds, zoneName } from '@/lib/i18n/dates'
import { deskWords as words } from '@/lib/i18n/desk'
import { type Actor, can } from '@/lib/permissions/policy'
import type { Publication } from '@/lib/settings/publication'
import { Avatar } from './avatar'
import styles from './shell.module.css'

/** The dark bar above every newsroom page: whose paper, what time, a new story, the account. */
export function TopBar({ actor, paper }: { actor: Actor; paper: Publication }) {
  const at = now()
  return (
    <header className={styles.top}>
      <a
        href="/"
        className={styles.word}
        aria-label={`${paper.name}, ${words.toFront.toLowerCase()}`}
      >
        {paper.name}
      </a>
      <span className={styles.clock}>
        <span className={styles.pips} aria-hidden="true">
          {[1, 2, 3, 4, 5, 6].map((pip) => (
            <i key={pip} />
          ))}
        </span>
        <time dateTime={at.toISOString()} data-clock={paper.timeZone} suppressHydrationWarning>
          {clockSeconds(paper.timeZone, at)}
        </time>{' '}
        <small>{zoneName(paper.timeZone, at)}</small>
      </span>
      {can(actor, 'article.create') && (
        <a href="/newsroom/articles/new" className={styles.newStory} data-key="c">
          {words.newStory}
          <span aria-hidden="true">C</span>
        </a>
      )}
      <details className={styles.account}>
        <summary>
          <Avatar name={actor.name} isNamed={words.account(actor.name)} />
        </summary>
        <div className={styles.menu}>
          <p>
            <b>{actor.name}</b>
            <br />
            {actor.role}
          </p>
          <button type="button" data-theme-switch="" className={styles.menuButton}>
            {words.theme}
          </button>
          <Form action={signOutHere} submit={words.signOut} tone="menu" isInline />
        </div>
      </details>
    </header>
  )
}
