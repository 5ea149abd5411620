import { useEdition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import type { Dossier } from '@/lib/dossiers/queries'
import { fullTime } from '@/lib/i18n/dates'
import { dossierCount, dossiersPage } from '@/lib/i18n/site'
import styles from './dossier-cards.module.css'

interface DossierCardsProps {
  heading: string
  dossiers: Dossier[]
}

/** Dossiers with what each is about; nothing where there are none. */
export function DossierCards({ heading, dossiers }: DossierCardsProps) {
  const { timeZone } = useEdition()
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
              <a className={styles.link} href={`/dossiers/${dossier.slug}`}>
                {dossier.title}{' '}
                <span className={styles.count}>{dossierCount(dossier.storyCount)}</span>
              </a>
            </h3>
            <p className={`${scale.trail} ${styles.trail}`}>{dossier.standfirst}</p>
            {dossier.lastStoryAt && (
              <p className={scale.meta}>
                <time dateTime={dossier.lastStoryAt.toISOString()}>
                  {dossiersPage.last(fullTime(timeZone, dossier.lastStoryAt))}
                </time>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
