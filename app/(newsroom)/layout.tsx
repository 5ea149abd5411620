import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { markForbidden } from '@/lib/cache/touch'
import { deskWords as words } from '@/lib/i18n/desk'
import { authorize, can } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { railCounts } from './_shell/counts'
import { Rail } from './_shell/rail'
import { Refusal } from './_shell/refusal'
import styles from './_shell/shell.module.css'
import { Shortcuts } from './_shell/shortcuts.client'
import { TopBar } from './_shell/top-bar'
import { newsroomActor } from './_shell/visit'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await publication()
  return {
    title: { default: words.newsroom, template: `%s · ${name}` },
    robots: { index: false, follow: false },
  }
}

/** The newsroom's frame. Its redirect and its refusal are courtesies: see `newsroomActor`. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const actor = await newsroomActor()
  const paper = await publication()
  if (!can(actor, 'newsroom.enter')) {
    markForbidden()
    return (
      <main>
        <Refusal message={refusalWords(actor)} role={actor.role} />
      </main>
    )
  }
  return (
    <div className={styles.app}>
      <a href="#content" className={styles.skip}>
        {words.skip}
      </a>
      <TopBar actor={actor} paper={paper} />
      <Rail actor={actor} counts={await railCounts(actor)} />
      <main id="content" className={styles.main}>
        {children}
      </main>
      <Shortcuts />
    </div>
  )
}

function refusalWords(actor: Parameters<typeof authorize>[0]): string {
  try {
    authorize(actor, 'newsroom.enter')
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
