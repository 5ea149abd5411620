import type { Metadata } from 'next'
import { authorsForDesk } from '@/lib/authors/queries'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import page from '../../../_shell/page.module.css'
import { visit } from '../../../_shell/visit'
import { ListHead } from '../list-head'

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
        <ListHead
          actor={actor}
          words={words}
          path="/newsroom/settings/authors"
          isSaved={(await searchParams).saved !== undefined}
        />
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
