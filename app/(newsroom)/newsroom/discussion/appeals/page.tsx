import type { Metadata } from 'next'
import { z } from 'zod'
import { moderationWords } from '@/lib/i18n/moderation'
import { appealsForDesk, mostAnswered } from '@/lib/moderation/queries/appeals'
import { publication } from '@/lib/settings/queries'
import page from '../../../_shell/page.module.css'
import { emptyAt, Pages } from '../../../_shell/pages'
import { Saved } from '../../../_shell/saved'
import { listAddress, visit } from '../../../_shell/visit'
import { DiscussionNav } from '../nav'
import { Appeal } from './appeal'
import styles from './appeals.module.css'

const words = moderationWords.appeals

export const metadata: Metadata = { title: words.title }

const address = listAddress.extend({ saved: z.unknown().optional() })

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Appeals({ searchParams }: Props) {
  return visit(async (actor) => {
    const { page: number, saved } = address.parse(await searchParams)
    const [{ open, hasMore, answered }, { timeZone }] = await Promise.all([
      appealsForDesk(actor, number),
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
        <Saved when={saved !== undefined} words={words.saved} />
        <h2>{words.open}</h2>
        {open.length === 0 ? (
          <p className={page.soft}>{emptyAt(number, words.none)}</p>
        ) : (
          list(open)
        )}
        <Pages
          page={number}
          hasMore={hasMore}
          path={(to) => `/newsroom/discussion/appeals?page=${to}`}
          isOldestFirst
        />
        <h2>
          {answered.length < mostAnswered ? words.answered : words.lastAnswered(mostAnswered)}
        </h2>
        {answered.length === 0 ? <p className={page.soft}>{words.noneYet}</p> : list(answered)}
      </div>
    )
  })
}
