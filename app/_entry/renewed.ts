import { unstable_isUnrecognizedActionError } from 'next/navigation'

/** Whether an action was not done because the site is another version since the page was opened: its actions have other names. */
export function isRenewed(error: unknown): boolean {
  return unstable_isUnrecognizedActionError(error)
}
