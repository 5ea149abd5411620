import type { Metadata } from 'next'
import { moderationWords } from '@/lib/i18n/moderation'
import { sanctionsInForce } from '@/lib/moderation/queries/person'
import { publication } from '@/lib/settings/queries'
import page from '../../../_shell/page.module.css'
import { emptyAt, Pages } from '../../../_shell/pages'
import { listAddress, visit } from '../../../_shell/visit'
import { SanctionLine } from '../_people/sanction-line'
import { DiscussionNav } from '../nav'

const words = moderationWords.sanction

export const metadata: Metadata = { title: moderationWords.people }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function SanctionedPeople({ searchParams }: Props) {
  return visit(async (actor) => {
    const { page: number } = listAddress.parse(await searchParams)
    const [{ items: inForce, hasMore }, { timeZone }] = await Promise.all([
      sanctionsInForce(actor, number),
      publication(),
    ])
    return (
      <div className={page.page}>
        <h1>{moderationWords.people}</h1>
        <DiscussionNav actor={actor} />
        <p className={page.soft}>
          {inForce.length === 0 ? emptyAt(number, words.listNone) : words.list}
        </p>
        <ul>
          {inForce.map((sanction) => (
            <li key={sanction.id}>
              <a className={page.link} href={`/newsroom/discussion/people/${sanction.personId}`}>
                <bdi>{sanction.name}</bdi>
              </a>
              <SanctionLine sanction={sanction} zone={timeZone} />
            </li>
          ))}
        </ul>
        <Pages
          page={number}
          hasMore={hasMore}
          path={(to) => `/newsroom/discussion/people?page=${to}`}
        />
      </div>
    )
  })
}
