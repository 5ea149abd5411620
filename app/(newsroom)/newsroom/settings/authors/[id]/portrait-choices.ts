import 'server-only'
import type { Choice } from '@/app/_ui/field.client'
import { manageWords as words } from '@/lib/i18n/manage'
import { mediaForDesk, mediaLibrary } from '@/lib/media/queries'
import type { Actor } from '@/lib/permissions/policy'

/** The newest pictures of the library, and the one that is chosen, however old. */
export async function portraitChoices(actor: Actor, chosen: string | null): Promise<Choice[]> {
  const { items } = await mediaLibrary(actor, {})
  const newest = items.map((item) => item.media)
  const isOlder = chosen !== null && !newest.some((picture) => picture.id === chosen)
  const pictures = isOlder ? [await mediaForDesk(actor, chosen), ...newest] : newest
  return [
    { value: '', words: words.none },
    ...pictures.map(({ id, fileName, alt }) => ({
      value: id,
      words: alt || fileName || words.media.unnamed,
    })),
  ]
}
