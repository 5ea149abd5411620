import type { Metadata } from 'next'
import { now } from '@/lib/base/clock'
import { dossiersForDesk } from '@/lib/dossiers/queries'
import { dayOf } from '@/lib/i18n/dates'
import { count } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import page from '../../_shell/page.module.css'
import { Saved } from '../../_shell/saved'
import { visit } from '../../_shell/visit'

const words = manageWords.dossiers

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function Dossiers({ searchParams }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'dossier.manage')
    const [dossiers, { timeZone }] = await Promise.all([dossiersForDesk(actor), publication()])
    return (
      <div className={page.page}>
        <div className={page.head}>
          <h1>{words.title}</h1>
          <a href="/newsroom/dossiers/new" className={page.button}>
            {words.add}
          </a>
        </div>
        <Saved when={(await searchParams).saved !== undefined} words={manageWords.saved} />
        {dossiers.length === 0 && <p className={page.soft}>{words.empty}</p>}
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{words.titleField}</th>
                <th scope="col" className={page.number}>
                  {manageWords.stories}
                </th>
                <th scope="col">{words.last}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {dossiers.map((dossier) => (
                <tr key={dossier.id}>
                  <td>
                    <a href={`/newsroom/dossiers/${dossier.id}`}>{dossier.title}</a>
                  </td>
                  <td className={page.number}>{count(dossier.storyCount)}</td>
                  <td>
                    {dossier.lastStoryAt && (
                      <time dateTime={dossier.lastStoryAt.toISOString()}>
                        {dayOf(timeZone, dossier.lastStoryAt, now())}
                      </time>
                    )}
                  </td>
                  <td>{dossier.closedAt ? words.closed : words.open}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    )
  })
}
