import type { Metadata } from 'next'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import { sectionsForDesk } from '@/lib/sections/queries'
import page from '../../../_shell/page.module.css'
import { visit } from '../../../_shell/visit'
import { ListHead } from '../list-head'

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
        <ListHead
          actor={actor}
          words={words}
          path="/newsroom/settings/sections"
          isSaved={(await searchParams).saved !== undefined}
        />
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
