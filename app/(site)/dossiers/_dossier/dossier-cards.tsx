import { Instant } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import type { Dossier } from '@/lib/dossiers/queries'
import { dossierCount, dossiersPage } from '@/lib/i18n/site'
import styles from './dossier-cards.module.css'

interface DossierCardsProps {
  heading: string
  dossiers: Dossier[]
}

/** Dossiers with what each is about; nothing where there are none. */
export function DossierCards({ heading, dossiers }: DossierCardsProps) {
  if (dossiers.length === 0) return null
  return (
    <section className={styles.section}>
      <div className={page.bar}>
        <h2>{heading}</h2>
      </div>
      <ul className={styles.grid}>
        {dossiers.map((dossier) => (
          <li key={dossier.id} className={styles.card}>
            <h3 className={`${scale.hd} ${scale.h28}`}>
              <a className="cover" href={`/dossiers/${dossier.slug}`}>
                {dossier.title}{' '}
                <span className={styles.count}>{dossierCount(dossier.storyCount)}</span>
              </a>
            </h3>
            <p className={`${scale.trail} ${styles.trail}`}>{dossier.standfirst}</p>
            {dossier.lastStoryAt && (
              <p className={scale.meta}>
                {dossiersPage.last} <Instant at={dossier.lastStoryAt} shape="full" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
