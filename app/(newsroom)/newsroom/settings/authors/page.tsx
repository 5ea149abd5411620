import type { Metadata } from 'next'
import { authorsForDesk } from '@/lib/authors/queries'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import page from '../../../_shell/page.module.css'
import { Saved } from '../../../_shell/saved'
import { visit } from '../../../_shell/visit'
import { SettingsNav } from '../settings-nav'

const words = manageWords.authors

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function Authors({ searchParams }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'author.manage')
    const authors = await authorsForDesk(actor)
    return (
      <div className={page.page}>
        <h1>{manageWords.settings.title}</h1>
        <SettingsNav actor={actor} />
        <Saved when={(await searchParams).saved !== undefined} words={manageWords.saved} />
        <div className={page.head}>
          <h2>{words.title}</h2>
          <a href="/newsroom/settings/authors/new" className={page.button}>
            {words.add}
          </a>
        </div>
        {authors.length === 0 && <p className={page.soft}>{words.empty}</p>}
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{manageWords.name}</th>
                <th scope="col">{words.role}</th>
                <th scope="col">{words.place}</th>
                <th scope="col">{manageWords.address}</th>
                <th scope="col">{words.former}</th>
              </tr>
            </thead>
            <tbody>
              {authors.map((author) => (
                <tr key={author.id}>
                  <td>
                    <a href={`/newsroom/settings/authors/${author.id}`}>{author.name}</a>
                  </td>
                  <td>{author.role}</td>
                  <td>{author.place}</td>
                  <td>/authors/{author.slug}</td>
                  <td>{author.isFormer ? manageWords.yes : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    )
  })
}
