import { yearsOld } from '@/lib/articles/age'
import type { StoryCard } from '@/lib/articles/card'
import { directionOf } from '@/lib/i18n/direction'

/** 1.91 : 1, as the sites that show such cards ask for. */
export const cardSize = { width: 1200, height: 630 }

/** What stands on a card. */
export interface CardWords {
  publication: string
  section: string
  pillar: string
  /** '' where the fonts have no letters for it: the site shows the title beside the card all the same. */
  headline: string
  /** The year of a story that is over one year old, so that nobody takes it for news. */
  year: string
}

const longest = 150

// What the fonts can draw: the letters of European languages and of Vietnamese, and Cyrillic. Anything
// else would be looked for on the network, and stand there as a box.
const letters = 'A-Za-zªºÀ-ÖØ-öø-ıĴ-ňŊ-žƏƒƠơƯưǍ-ǜǦǧǪǫǺ-țəẀ-ẅẞẠ-ỹЀ-џҐ-ҥҨ-ӿ'
const drawable = new RegExp(`[^${letters}0-9 .,;:!?'"‘’“”„‚«»()[\\]–—…&%€£$#@/+*=°·-]`, 'gu')
const otherLetters = new RegExp(`(?![${letters}0-9])[\\p{L}\\p{Nd}]`, 'u')

/** The words of a story's card. */
export function storyCard(
  { headline, section, language, firstPublishedAt }: StoryCard,
  publication: string,
  now: Date,
): CardWords {
  const isDrawable = !otherLetters.test(headline) && directionOf(language) === 'ltr'
  return {
    publication: plain(publication),
    section: plain(section.name),
    pillar: section.pillar,
    headline: isDrawable ? cut(plain(headline)) : '',
    year: yearsOld(firstPublishedAt, now) > 0 ? String(firstPublishedAt.getUTCFullYear()) : '',
  }
}

function plain(text: string): string {
  return text.normalize('NFC').replace(drawable, '').replace(/\s+/g, ' ').trim()
}

function cut(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
