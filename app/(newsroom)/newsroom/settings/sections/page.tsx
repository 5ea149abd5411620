import type { Metadata } from 'next'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import { sectionsForDesk } from '@/lib/sections/queries'
import page from '../../../_shell/page.module.css'
import { Saved } from '../../../_shell/saved'
import { visit } from '../../../_shell/visit'
import { SettingsNav } from '../settings-nav'

const words = manageWords.sections

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function Sections({ searchParams }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'section.manage')
    const sections = await sectionsForDesk(actor)
    return (
      <div className={page.page}>
        <h1>{manageWords.settings.title}</h1>
        <SettingsNav actor={actor} />
        <Saved when={(await searchParams).saved !== undefined} words={manageWords.saved} />
        <div className={page.head}>
          <h2>{words.title}</h2>
          <a href="/newsroom/settings/sections/new" className={page.button}>
            {words.add}
          </a>
        </div>
        {sections.length === 0 && <p className={page.soft}>{words.empty}</p>}
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{manageWords.name}</th>
                <th scope="col">{manageWords.address}</th>
                <th scope="col">{words.pillar}</th>
                <th scope="col">{words.position}</th>
                <th scope="col">{words.closed}</th>
              </tr>
            </thead>
            <tbody>
              {sections.map((section) => (
                <tr key={section.id}>
                  <td>
                    <a href={`/newsroom/settings/sections/${section.id}`}>{section.name}</a>
                  </td>
                  <td>/{section.slug}</td>
                  <td>{words.pillars[section.pillar as keyof typeof words.pillars]}</td>
                  <td>{section.position}</td>
                  <td>{section.isClosed ? manageWords.yes : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    )
  })
}
