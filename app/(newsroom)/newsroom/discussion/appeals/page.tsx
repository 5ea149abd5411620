import type { Metadata } from 'next'
import { moderationWords } from '@/lib/i18n/moderation'
import { appealsForDesk } from '@/lib/moderation/queries/appeals'
import { publication } from '@/lib/settings/queries'
import page from '../../../_shell/page.module.css'
import { Saved } from '../../../_shell/saved'
import { visit } from '../../../_shell/visit'
import { DiscussionNav } from '../nav'
import { Appeal } from './appeal'
import styles from './appeals.module.css'

const words = moderationWords.appeals

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function Appeals({ searchParams }: Props) {
  return visit(async (actor) => {
    const [{ open, answered }, { timeZone }] = await Promise.all([
      appealsForDesk(actor),
      publication(),
    ])
    const list = (appeals: typeof open) => (
      <ul className={styles.list}>
        {appeals.map((one) => (
          <li key={one.appeal.id}>
            <Appeal record={one} zone={timeZone} />
          </li>
        ))}
      </ul>
    )
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        <DiscussionNav actor={actor} />
        <Saved when={(await searchParams).saved !== undefined} words={words.saved} />
        <h2>{words.open}</h2>
        {open.length === 0 ? <p className={page.soft}>{words.none}</p> : list(open)}
        <h2>{words.answered}</h2>
        {answered.length === 0 ? <p className={page.soft}>{words.noneYet}</p> : list(answered)}
      </div>
    )
  })
}
