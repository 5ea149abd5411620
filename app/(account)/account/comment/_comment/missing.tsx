import { markStatus } from '@/lib/cache/touch'
import { discussionWords as words } from '@/lib/i18n/discussion'

/** There is no such comment, or nothing to say it under. */
export function AccountMissing() {
  markStatus(404)
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.noComment}</p>
    </>
  )
}
