import { useEdition } from '@/app/_ui/edition'
import { Instant } from '@/app/_ui/instant'
import scale from '@/app/_ui/type.module.css'
import type { Dossier } from '@/lib/dossiers/queries'
import { dayOf } from '@/lib/i18n/dates'
import { dossierPage } from '@/lib/i18n/site'
import styles from './standing.module.css'

/** Where things stand: what a reader must know who has read nothing, dated and signed. */
export function Standing({ dossier }: { dossier: Dossier }) {
  const { timeZone, now } = useEdition()
  const { standing, standingAt: at, standingBy } = dossier
  const points = standing.split(/\n\s*\n/).filter((point) => point.trim() !== '')
  if (points.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="standing">
      <h2 id="standing" className={scale.label}>
        {at ? dossierPage.standing(dayOf(timeZone, at, now)) : dossierPage.standingUndated}
      </h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {at && standingBy !== '' && (
        <p className={`${scale.meta} ${styles.signed}`}>
          {standingBy}, <Instant at={at} shape="full" />
        </p>
      )}
    </section>
  )
}
