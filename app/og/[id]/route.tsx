import { ImageResponse } from 'next/og'
import { noDocument } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { olderAt } from '@/lib/articles/age'
import { cardsById } from '@/lib/articles/queries/cards'
import { now } from '@/lib/base/clock'
import { isId } from '@/lib/base/ids'
import { markUntil } from '@/lib/cache/touch'
import { card as words } from '@/lib/i18n/sharing'
import { publication } from '@/lib/settings/queries'
import { SocialCard } from '../card'
import { cardFonts } from '../fonts'
import { cardSize, storyCard } from '../words'

interface Context {
  params: Promise<{ id: string }>
}

/** The card that other sites show for a story; 404 for what is not public. */
export const GET = route<Context>(async (_request, { params }) => {
  const { id } = await params
  const [story] = isId(id) ? await cardsById([id]) : []
  if (!story) return noDocument(words.none)
  const { name } = await publication()
  const at = now()
  markUntil(olderAt(story.firstPublishedAt, at))
  const drawn = new ImageResponse(<SocialCard card={storyCard(story, name, at)} />, {
    ...cardSize,
    fonts: await cardFonts(),
  })
  // Next would have it kept for ever: a headline is corrected, and a story withdrawn.
  return new Response(await drawn.arrayBuffer(), { headers: { 'Content-Type': 'image/png' } })
})
