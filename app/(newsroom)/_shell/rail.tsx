import { count as inWords, deskWords as words } from '@/lib/i18n/desk'
import { type Actor, can, type Operation } from '@/lib/permissions/policy'
import { RailLink } from './rail-link.client'
import styles from './shell.module.css'

interface Place {
  path: string
  name: string
  needs: Operation
  /** Its drawing, in a box of 20 by 20. */
  drawing: string
  isManaging?: boolean
}

const places: Place[] = [
  {
    path: '/newsroom',
    name: words.rail.desk,
    needs: 'article.view',
    drawing: 'M3 5h14M3 10h14M3 15h9',
  },
  {
    path: '/newsroom/schedule',
    name: words.rail.schedule,
    needs: 'article.view',
    drawing: 'M3 4h14v13H3zM3 8h14M7 2v4M13 2v4',
  },
  {
    path: '/newsroom/listen',
    name: words.rail.radio,
    needs: 'radio.schedule',
    drawing:
      'M10 11v6.5M8.4 9.5a1.6 1.6 0 103.2 0 1.6 1.6 0 10-3.2 0M6.5 13a5 5 0 117 0M4 15.5a8.5 8.5 0 1112 0',
  },
  {
    path: '/newsroom/fronts',
    name: words.rail.fronts,
    needs: 'front.arrange',
    drawing: 'M3 3h14v14H3zM3 8h14M10 8v9',
  },
  {
    path: '/newsroom/dossiers',
    name: words.rail.dossiers,
    needs: 'dossier.manage',
    drawing: 'M2.5 6V4h5l2 2h8v10.5h-15z',
  },
  {
    path: '/newsroom/media',
    name: words.rail.media,
    needs: 'media.view',
    drawing: 'M3 4h14v12H3zM3 14l4-4 4 4 2-2 4 4',
  },
  {
    path: '/newsroom/discussion',
    name: words.rail.discussion,
    needs: 'comment.moderate',
    drawing: 'M3 4h14v9.5H9L5.5 17v-3.5H3z',
  },
  {
    path: '/newsroom/links',
    name: words.rail.links,
    needs: 'link.view',
    drawing:
      'M8 12a3.5 3.5 0 005 0l3-3a3.5 3.5 0 00-5-5l-1 1M12 8a3.5 3.5 0 00-5 0l-3 3a3.5 3.5 0 005 5l1-1',
  },
  {
    path: '/newsroom/standards',
    name: words.rail.standards,
    needs: 'discussion.words',
    drawing: 'M4 3h12v14H4zM7 7l1 1 1.5-2M7 12l1 1 1.5-2M11.5 7h2.5M11.5 12h2.5',
    isManaging: true,
  },
  {
    path: '/newsroom/people',
    name: words.rail.people,
    needs: 'people.manage',
    drawing:
      'M5 7a3 3 0 106 0 3 3 0 10-6 0M2.5 17c0-4 2.5-5.5 5.5-5.5s5.5 1.5 5.5 5.5M13 4.5a3 3 0 010 5M15 12c2 .6 3 2 3 5',
    isManaging: true,
  },
  {
    path: '/newsroom/audit',
    name: words.rail.audit,
    needs: 'audit.read',
    drawing: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2',
    isManaging: true,
  },
  {
    path: '/newsroom/settings',
    name: words.rail.settings,
    needs: 'tag.manage',
    drawing:
      'M7.4 10a2.6 2.6 0 105.2 0 2.6 2.6 0 10-5.2 0M10 2.5V5M10 15v2.5M2.5 10H5M15 10h2.5M4.7 4.7l1.8 1.8M13.5 13.5l1.8 1.8M4.7 15.3l1.8-1.8M13.5 6.5l1.8-1.8',
    isManaging: true,
  },
]

/** The newsroom's places, as far as they are this person's. */
export function Rail({ actor, counts }: { actor: Actor; counts: Record<string, number> }) {
  const own = places.filter((place) => can(actor, place.needs))
  const managing = own.filter((place) => place.isManaging)
  return (
    <nav className={styles.rail} aria-label={words.newsroom}>
      <ul>
        {own
          .filter((place) => !place.isManaging)
          .map((place) => (
            <RailItem key={place.path} place={place} count={counts[place.path]} />
          ))}
      </ul>
      {managing.length > 0 && (
        <>
          <h2>{words.manage}</h2>
          <ul>
            {managing.map((place) => (
              <RailItem key={place.path} place={place} count={counts[place.path]} />
            ))}
          </ul>
        </>
      )}
    </nav>
  )
}

function RailItem({ place, count }: { place: Place; count?: number }) {
  return (
    <li>
      <RailLink href={place.path} isExact={place.path === '/newsroom'}>
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <path d={place.drawing} />
        </svg>
        <span className={styles.railName}>{place.name}</span>
        {count !== undefined && count > 0 && (
          <span className={styles.railCount}>{inWords(count)}</span>
        )}
      </RailLink>
    </li>
  )
}
