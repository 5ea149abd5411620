import type { ReactNode } from 'react'
import { openDossiers } from '@/lib/dossiers/queries'
import { frame } from '@/lib/i18n/site'
import { broadcastsAhead } from '@/lib/radio/now'
import { openStreams } from '@/lib/radio/queries'
import { openSections } from '@/lib/sections/queries'
import { Player } from '../_player/player.client'
import { DossierStrip } from './dossier-strip'
import { Footer } from './footer'
import styles from './frame.module.css'
import { ListenButton } from './listen-button'
import { Masthead } from './masthead'
import { Menu } from './menu'
import { SectionNav } from './section-nav'
import { UtilityRow } from './utility-row'

/** Everything around a page's `main`, which has the id that the skip link goes to. */
export async function Frame({ children }: { children: ReactNode }) {
  const [sections, dossiers, streams, airings] = await Promise.all([
    openSections(),
    openDossiers(),
    openStreams(),
    broadcastsAhead(),
  ])
  return (
    <>
      <a className={styles.skip} href="#main">
        {frame.skip}
      </a>
      <header>
        <UtilityRow />
        <Menu sections={sections} dossiers={dossiers} />
        <Masthead>{streams.length > 0 && <ListenButton airings={airings} />}</Masthead>
        <SectionNav sections={sections} />
        <DossierStrip dossiers={dossiers} />
      </header>
      {children}
      <Footer sections={sections} />
      {streams.length > 0 && <Player streams={streams} />}
    </>
  )
}
