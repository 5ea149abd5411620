import { landing } from '@/lib/auth/return'
import { deskWords as words } from '@/lib/i18n/desk'
import type { Role } from '@/lib/permissions/policy'
import styles from './refusal.module.css'

/** Says that a page is not for this role, and for whom it is. */
export function Refusal({ message, role }: { message: string; role: Role | 'house' }) {
  const place = role === 'house' ? '/' : landing(role, '/')
  return (
    <div className={styles.refusal}>
      <h1>{words.forbidden.title}</h1>
      <p>{message}</p>
      <p>
        <a href={place}>
          {place === '/'
            ? words.forbidden.toPaper
            : place === '/newsroom'
              ? words.forbidden.back
              : words.forbidden.toDiscussion}
        </a>
      </p>
    </div>
  )
}
