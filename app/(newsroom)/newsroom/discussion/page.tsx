import type { Metadata } from 'next'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { lastChecked, queueCounts, queuePage } from '@/lib/moderation/queries/queue'
import { queueFilter } from '@/lib/moderation/queue'
import { publication } from '@/lib/settings/queries'
import { currentStandards } from '@/lib/standards/queries'
import { visit } from '../../_shell/visit'
import { Queue } from './_queue/queue.client'
import styles from './discussion.module.css'
import { JustDone } from './just-done'
import { DiscussionNav } from './nav'
import { Tabs } from './tabs'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Discussion({ searchParams }: Props) {
  return visit(async (actor) => {
    const asked = await searchParams
    const filter = { ...queueFilter.parse(asked), by: undefined }
    const [page, counts, standards, { timeZone }, checked] = await Promise.all([
      queuePage(actor, filter),
      queueCounts(actor),
      currentStandards(),
      publication(),
      lastChecked(actor),
    ])
    const { version, rules } = standards
    return (
      <div className={styles.list}>
        <div className={styles.head}>
          <h1>{words.title}</h1>
          <DiscussionNav actor={actor} />
        </div>
        <Tabs filter={filter} counts={counts} />
        <JustDone actor={actor} done={asked.done} filter={filter} />
        <Queue
          key={`${filter.tab} ${filter.after}`}
          page={page}
          filter={filter}
          rules={{ version, list: rules.map(({ number, name }) => ({ number, name })) }}
          timeZone={timeZone}
          checked={checked}
        />
      </div>
    )
  })
}
