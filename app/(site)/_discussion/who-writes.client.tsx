'use client'

import { discussionWords } from '@/lib/i18n/discussion'
import { useDiscussion } from './discussion-state.client'
import styles from './form.module.css'

const words = discussionWords.form

/** Under which name one writes; before that is known, and for everybody else, where to sign in. */
export function WhoWrites() {
  const { own, path } = useDiscussion()
  const back = `?callbackUrl=${encodeURIComponent(`${path}#discussion`)}`
  return (
    <p className={styles.who}>
      {own?.me ? (
        <>
          {words.as(own.me.name)} <a href="/account">{words.account}</a>
        </>
      ) : (
        <>
          <a href={`/sign-in${back}`}>{words.signedOut}</a> {words.or}{' '}
          <a href={`/register${back}`}>{words.register}</a>.
        </>
      )}{' '}
      <a href="/standards">{words.guide}</a>
    </p>
  )
}
