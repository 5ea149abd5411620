import { editorWords } from '@/lib/i18n/editor'

/** The way back in that leaves the page, and every word on it, where it is. */
export function SignInAgain() {
  return (
    <a href="/sign-in" target="_blank" rel="noreferrer">
      {editorWords.save.signIn}
    </a>
  )
}
