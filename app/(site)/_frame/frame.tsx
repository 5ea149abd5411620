import type { ReactNode } from 'react'
import { edition } from '@/app/_ui/edition'
import { still } from '@/app/_ui/still'
import { untilChanged } from '@/lib/cache/until-changed'
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
  const { header, foot } = await untilChanged('frame', drawn, { longest: drawnFor })
  return (
    <>
      <a className={styles.skip} href="#main">
        {frame.skip}
      </a>
      {header}
      {children}
      {foot}
    </>
  )
}

/** Milliseconds for which the frame's clock may stand still: the page's own script sets it right. */
const drawnFor = 60_000

/** The frame of every page: the same for all, so it is drawn once for many. */
async function drawn(): Promise<{ header: ReactNode; foot: ReactNode }> {
  const [sections, dossiers, streams, airings, now] = await Promise.all([
    openSections(),
    openDossiers(),
    openStreams(),
    broadcastsAhead(),
    edition(),
  ])
  return {
    header: (
      <header>
        {still(<UtilityRow />, now)}
        {still(<Menu sections={sections} dossiers={dossiers} />, now)}
        {still(
          <Masthead>{streams.length > 0 && <ListenButton airings={airings} />}</Masthead>,
          now,
        )}
        <SectionNav sections={sections} />
        {still(<DossierStrip dossiers={dossiers} />, now)}
      </header>
    ),
    foot: (
      <>
        {still(<Footer sections={sections} />, now)}
        {streams.length > 0 && <Player streams={streams} />}
      </>
    ),
  }
}
