import { deskWords as words } from '@/lib/i18n/desk'
import { can, type Role } from '@/lib/permissions/policy'
import styles from './refusal.module.css'

/** Says that a page is not for this role, and for whom it is. */
export function Refusal({ message, role }: { message: string; role: Role | 'house' }) {
  const isNewsroom =
    role !== 'house' && can({ id: '', name: '', role, sessionId: '' }, 'article.view')
  return (
    <div className={styles.refusal}>
      <h1>{words.forbidden.title}</h1>
      <p>{message}</p>
      <p>
        {isNewsroom ? (
          <a href="/newsroom">{words.forbidden.back}</a>
        ) : (
          <a href="/">{words.forbidden.toPaper}</a>
        )}
      </p>
    </div>
  )
}
