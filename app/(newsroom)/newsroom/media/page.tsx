import type { Metadata } from 'next'
import { Picture } from '@/app/_ui/picture'
import { manageWords } from '@/lib/i18n/manage'
import { mediaLibrary } from '@/lib/media/queries'
import { can } from '@/lib/permissions/policy'
import { ListSearch } from '../../_shell/list-search'
import page from '../../_shell/page.module.css'
import { emptyAt, Pages } from '../../_shell/pages'
import { listAddress, visit } from '../../_shell/visit'
import styles from './media.module.css'
import { MediaUpload } from './media-upload.client'

const words = manageWords.media

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Media({ searchParams }: Props) {
  return visit(async (actor) => {
    const { q, page: number } = listAddress.parse(await searchParams)
    const { items, hasOlder } = await mediaLibrary(actor, { q, page: number })
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        {can(actor, 'media.upload') && (
          <>
            <MediaUpload />
            <noscript>
              <p>{words.noScript}</p>
            </noscript>
          </>
        )}
        <ListSearch path="/newsroom/media" q={q} />
        {items.length === 0 && (
          <p className={page.soft}>{emptyAt(number, q === '' ? words.empty : words.emptyFound)}</p>
        )}
        <ul className={styles.grid}>
          {items.map(({ media, uses, isPortrait }) => (
            <li key={media.id}>
              <Picture
                mediaId={media.id}
                alt=""
                width={media.width}
                height={media.height}
                ratio="4x3"
                sizes="240px"
                className={styles.picture}
              />
              <a className="cover" href={`/newsroom/media/${media.id}`}>
                {media.fileName || words.unnamed}
              </a>
              <p>{media.alt || <b>{words.noAlt}</b>}</p>
              <p>{media.credit || <b>{words.noCredit}</b>}</p>
              <p>{words.uses(uses, isPortrait)}</p>
            </li>
          ))}
        </ul>
        <Pages
          page={number}
          hasMore={hasOlder}
          path={(to) => `/newsroom/media?q=${encodeURIComponent(q)}&page=${to}`}
        />
      </div>
    )
  })
}
