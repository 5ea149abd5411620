import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { personOnRecord } from '@/lib/moderation/queries/person'
import { lastChecked, queuePage } from '@/lib/moderation/queries/queue'
import { queueFilter } from '@/lib/moderation/queue'
import { publication } from '@/lib/settings/queries'
import { currentStandards } from '@/lib/standards/queries'
import page from '../../../../_shell/page.module.css'
import { Saved } from '../../../../_shell/saved'
import { visit } from '../../../../_shell/visit'
import people from '../../_people/people.module.css'
import { SanctionForm } from '../../_people/sanction-form'
import { SanctionLine } from '../../_people/sanction-line'
import { HistoryFacts } from '../../_queue/history'
import { Queue } from '../../_queue/queue.client'
import styles from '../../discussion.module.css'
import { JustDone } from '../../just-done'
import { DiscussionNav } from '../../nav'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function CommenterOnRecord({ params, searchParams }: Props) {
  return visit(async (actor) => {
    const { id } = await params
    const person = await personOnRecord(actor, id)
    if (!person) notFound()
    const asked = await searchParams
    const filter = { ...queueFilter.parse(asked), tab: 'all' as const, by: id }
    const [list, { version, rules }, { timeZone }, checked] = await Promise.all([
      queuePage(actor, filter),
      currentStandards(),
      publication(),
      lastChecked(actor),
    ])
    return (
      <div className={styles.list}>
        <div className={styles.head}>
          <h1>
            <bdi>{person.name}</bdi>
          </h1>
          <DiscussionNav actor={actor} />
        </div>
        <Saved
          when={asked.saved !== undefined}
          words={asked.saved === 'lifted' ? words.sanction.over : words.sanction.saved}
        />
        <JustDone actor={actor} done={asked.done} filter={filter} />
        <div className={people.panel}>
          <div>
            <h2>{words.history.title(person.name)}</h2>
            <HistoryFacts history={{ ...person.history, sanctions: [] }} />
            {person.sanctions.length === 0 && <p className={page.soft}>{words.sanction.none}</p>}
            {person.sanctions.map((one) => (
              <SanctionLine key={one.id} sanction={one} zone={timeZone} />
            ))}
          </div>
          <div>
            <h2>{words.sanction.title}</h2>
            {person.isStaff ? <p>{words.sanction.staff}</p> : <SanctionForm personId={id} />}
          </div>
        </div>
        <Queue
          key={filter.after ?? ''}
          page={list}
          filter={filter}
          rules={{ version, list: rules.map(({ number, name }) => ({ number, name })) }}
          timeZone={timeZone}
          checked={checked}
        />
      </div>
    )
  })
}
