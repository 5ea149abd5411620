import { frame } from '@/lib/i18n/site'
import styles from './account-link.module.css'

/**
 * The way to signing in, or for whoever is signed in to their account. The page is the same for
 * everyone, so it has both; the root says which one is seen (app/_boot/boot.ts).
 */
export function AccountLink({ className = '' }: { className?: string }) {
  return (
    <>
      <a className={`${styles.in} ${className}`} href="/sign-in">
        {frame.signIn}
      </a>
      <a className={`${styles.account} ${className}`} href="/account">
        {frame.account}
      </a>
    </>
  )
}
