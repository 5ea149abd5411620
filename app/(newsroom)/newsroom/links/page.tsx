import type { Metadata } from 'next'
import { env } from '@/lib/base/env'
import { count } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { linkWords } from '@/lib/i18n/sharing'
import { can } from '@/lib/permissions/policy'
import { linksForDesk } from '@/lib/shortlinks/queries/desk'
import page from '../../_shell/page.module.css'
import { emptyAt, Pages } from '../../_shell/pages'
import { listAddress, visit } from '../../_shell/visit'

const words = manageWords.links
const pageSize = 50
const publicStates = ['published', 'correcting', 'withdrawn']

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Links({ searchParams }: Props) {
  return visit(async (actor) => {
    const { page: number } = listAddress.parse(await searchParams)
    const links = await linksForDesk(actor, number)
    const { SHORT_URL, SITE_URL } = env()
    const host = (SHORT_URL ?? `${SITE_URL}/s`).replace(/^https?:\/\//, '')
    return (
      <div className={page.page}>
        <div className={page.head}>
          <h1>{words.title}</h1>
          <p>
            {can(actor, 'link.create') && (
              <a href="/newsroom/links/new" className={page.button}>
                {linkWords.make}
              </a>
            )}{' '}
            <a href="/newsroom/links/blocked" className={page.button}>
              {linkWords.blocks}
            </a>
          </p>
        </div>
        <p className={page.soft}>
          {links.length === 0 ? emptyAt(number, words.empty) : words.approximate}
        </p>
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.story}</th>
                <th scope="col">{linkWords.by}</th>
                {[words.today, words.week, words.total, words.bots, words.previews].map((name) => (
                  <th key={name} scope="col" className={page.number}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {links.map((link) => (
                <tr key={link.id}>
                  <td>
                    <a href={`/newsroom/links/${link.id}`}>
                      {host}/{link.code}
                    </a>
                  </td>
                  <td>
                    {link.articleId ? (
                      <a href={`/newsroom/articles/${link.articleId}`}>
                        <bdi>{link.headline || '–'}</bdi>
                      </a>
                    ) : (
                      (link.target ?? words.noStory)
                    )}
                    {link.isDisabled && <span className={page.soft}> ({linkWords.off})</span>}
                    {link.state && !publicStates.includes(link.state) && (
                      <span className={page.soft}> ({words.notPublic})</span>
                    )}
                  </td>
                  <td>{link.createdBy ?? linkWords.house}</td>
                  {[link.today, link.week, link.total, link.bots, link.previews].map(
                    (clicks, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                      <td key={column} className={page.number}>
                        {count(clicks)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Pages
          page={number}
          hasMore={links.length === pageSize}
          path={(to) => `/newsroom/links?page=${to}`}
        />
      </div>
    )
  })
}
