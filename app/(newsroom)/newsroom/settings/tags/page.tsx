import type { Metadata } from 'next'
import { z } from 'zod'
import { manageWords } from '@/lib/i18n/manage'
import { tagPage } from '@/lib/tags/queries'
import { ListSearch } from '../../../_shell/list-search'
import page from '../../../_shell/page.module.css'
import { emptyAt, Pages } from '../../../_shell/pages'
import { listAddress, visit } from '../../../_shell/visit'
import { ListHead } from '../list-head'

const words = manageWords.tags

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Tags({ searchParams }: Props) {
  return visit(async (actor) => {
    const {
      q,
      page: number,
      saved,
    } = listAddress.extend({ saved: z.unknown().optional() }).parse(await searchParams)
    const { items, hasMore } = await tagPage(actor, { q, page: number })
    return (
      <div className={page.page}>
        <ListHead
          actor={actor}
          words={words}
          path="/newsroom/settings/tags"
          isSaved={saved !== undefined}
        />
        <ListSearch path="/newsroom/settings/tags" q={q} />
        {items.length === 0 && (
          <p className={page.soft}>{emptyAt(number, q === '' ? words.empty : words.emptyFound)}</p>
        )}
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{manageWords.name}</th>
                <th scope="col">{words.type}</th>
                <th scope="col">{manageWords.address}</th>
                <th scope="col" className={page.number}>
                  {manageWords.stories}
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ tag, stories }) => (
                <tr key={tag.id}>
                  <td>
                    <a href={`/newsroom/settings/tags/${tag.id}`}>{tag.name}</a>
                  </td>
                  <td>{words.types[tag.type as keyof typeof words.types]}</td>
                  <td>/tags/{tag.slug}</td>
                  <td className={page.number}>{stories}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Pages
          page={number}
          hasMore={hasMore}
          path={(to) => `/newsroom/settings/tags?q=${encodeURIComponent(q)}&page=${to}`}
        />
      </div>
    )
  })
}
