import type { Metadata } from 'next'
import { moderationWords } from '@/lib/i18n/moderation'
import { sanctionsInForce } from '@/lib/moderation/queries/person'
import { publication } from '@/lib/settings/queries'
import page from '../../../_shell/page.module.css'
import { visit } from '../../../_shell/visit'
import { SanctionLine } from '../_people/sanction-line'
import { DiscussionNav } from '../nav'

const words = moderationWords.sanction

export const metadata: Metadata = { title: moderationWords.people }

export default function SanctionedPeople() {
  return visit(async (actor) => {
    const [inForce, { timeZone }] = await Promise.all([sanctionsInForce(actor), publication()])
    return (
      <div className={page.page}>
        <h1>{moderationWords.people}</h1>
        <DiscussionNav actor={actor} />
        <p className={page.soft}>{inForce.length === 0 ? words.listNone : words.list}</p>
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
      </div>
    )
  })
}
