'use client'
import styles from './dialog.module.css'
import { SignInAgain } from './sign-in-again'
import type { Said } from './use-steps.client'

/** Why the step that a dialog asks for was not taken. */
export function Refusal({ said }: { said: Said | null }) {
  if (!said?.isRefusal) return null
  return (
    <p role="alert" className={styles.refusal}>
      {said.text} {said.isEnded && <SignInAgain />}
    </p>
  )
}
