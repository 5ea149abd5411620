import type { Metadata } from 'next'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { countingPage as words } from '@/lib/i18n/counting'
import { Breadcrumb } from '../_list/breadcrumb'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import styles from './counting.module.css'

export function generateMetadata(): Promise<Metadata> {
  const { title, description } = words
  return listMetadata({ title, description, path: '/counting', hasFeeds: false })
}

/** How views are counted, in plain words. */
export default function CountingPage() {
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: words.title, path: '/counting' }]} />
      <ListHead title={words.title} standfirst={words.lead} />
      <div className={styles.text}>
        {words.parts.map(({ title, paragraphs }) => (
          <section key={title}>
            <h2 className={`${scale.hd} ${scale.h24}`}>{title}</h2>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
      </div>
    </main>
  )
}
