import type { Metadata } from 'next'
import { Form } from '@/app/_ui/form.client'
import { fullTime } from '@/lib/i18n/dates'
import { standardsDeskWords as words } from '@/lib/i18n/discussion-rules'
import { authorize, can } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { currentStandards, standardsVersionList } from '@/lib/standards/queries'
import page from '../../_shell/page.module.css'
import { Saved } from '../../_shell/saved'
import { visit } from '../../_shell/visit'
import { publishNext } from './actions'
import { RuleFields } from './rule-fields'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function StandardsDesk({ searchParams }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'discussion.words')
    const [current, versions, { timeZone }] = await Promise.all([
      currentStandards(),
      standardsVersionList(),
      publication(),
    ])
    const { version } = current
    return (
      <div className={page.page}>
        <div className={page.head}>
          <h1>{words.title}</h1>
          <a href="/newsroom/discussion/words" className={page.button}>
            {words.words}
          </a>
        </div>
        <Saved when={(await searchParams).saved !== undefined} words={words.saved} />
        <p>{words.lead}</p>
        <p>
          {words.inForce(version, fullTime(timeZone, current.publishedAt))}{' '}
          <a href="/standards" className={page.link}>
            {words.read}
          </a>
        </p>
        <h2>{words.versions}</h2>
        <ul className={page.plainList}>
          {versions.map((one) => (
            <li key={one.version}>
              <a href={`/standards/${one.version}`} className={page.link}>
                {words.version(one.version)}
              </a>
              , {fullTime(timeZone, one.publishedAt)}. {one.change}
            </li>
          ))}
        </ul>
        <h2>{words.edit}</h2>
        {can(actor, 'standards.edit') ? (
          <Form action={publishNext} submit={words.publish(version + 1)} hidden={{ version }}>
            <RuleFields standards={current} />
          </Form>
        ) : (
          <p className={page.soft}>{words.onlyPublishers}</p>
        )}
      </div>
    )
  })
}
