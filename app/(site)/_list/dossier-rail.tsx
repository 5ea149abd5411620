import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import type { Dossier } from '@/lib/dossiers/queries'
import { dossierCount, frame } from '@/lib/i18n/site'
import columns from './columns.module.css'
import styles from './dossier-rail.module.css'

/** The running dossiers beside a list. */
export function DossierRail({ dossiers }: { dossiers: Dossier[] }) {
  if (dossiers.length === 0) return null
  return (
    <aside className={columns.rail} aria-labelledby="rail-dossiers">
      <div className={page.bar}>
        <h2 id="rail-dossiers">{frame.dossiers}</h2>
      </div>
      <ul className={styles.list}>
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <a href={`/dossiers/${dossier.slug}`}>
              {dossier.title}{' '}
              <span className={scale.count}>{dossierCount(dossier.storyCount)}</span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
