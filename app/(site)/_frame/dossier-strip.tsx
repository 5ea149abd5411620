import page from '@/app/_ui/page.module.css'
import type { Dossier } from '@/lib/dossiers/queries'
import { dossierCount, frame } from '@/lib/i18n/site'
import styles from './dossier-strip.module.css'

/** The running dossiers with their counts; nothing where there are none. */
export function DossierStrip({ dossiers }: { dossiers: Dossier[] }) {
  if (dossiers.length === 0) return null
  return (
    <nav className={styles.nav} aria-label={frame.dossiers}>
      <div className={`${page.wrap} ${styles.strip}`}>
        <b className={styles.name} aria-hidden="true">
          {frame.dossiers}
        </b>
        {dossiers.map((dossier) => (
          <a key={dossier.id} className={styles.link} href={`/dossiers/${dossier.slug}`}>
            {dossier.title} <span className={styles.count}>{dossierCount(dossier.storyCount)}</span>
          </a>
        ))}
        <a className={`${styles.link} ${styles.all}`} href="/dossiers">
          {frame.allDossiers}
        </a>
      </div>
    </nav>
  )
}
