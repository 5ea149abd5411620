import type { Metadata } from 'next'
import page from '@/app/_ui/page.module.css'
import { Portrait } from '@/app/_ui/portrait'
import scale from '@/app/_ui/type.module.css'
import { publicAuthors } from '@/lib/authors/queries'
import { authorsPage } from '@/lib/i18n/site'
import { Breadcrumb } from '../_list/breadcrumb'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import styles from './authors.module.css'

const { title, description } = authorsPage

export function generateMetadata(): Promise<Metadata> {
  return listMetadata({
    title,
    description,
    path: '/authors',
    hasFeeds: false,
  })
}

export default async function AuthorsPage() {
  const authors = await publicAuthors()
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: title, path: '/authors' }]} />
      <ListHead title={title} standfirst={authors.length > 0 ? description : authorsPage.empty} />
      <ul className={styles.list}>
        {authors.map((author) => (
          <li key={author.id} className={styles.author}>
            {author.portraitId && <Portrait mediaId={author.portraitId} size={72} />}
            <div>
              <h2 className={`${scale.hd} ${scale.h24}`}>
                <a className="cover" href={`/authors/${author.slug}`}>
                  {author.name}
                </a>
              </h2>
              <p className={scale.trail}>{author.isFormer ? authorsPage.former : author.role}</p>
              <p className={scale.meta}>{author.beat}</p>
            </div>
          </li>
        ))}
      </ul>
    </main>
  )
}
