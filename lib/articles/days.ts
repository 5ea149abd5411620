import { dayIn } from '@/lib/i18n/dates'
import type { StoryCard } from './card'

/** The stories of one day, in the order they came in. */
export interface CardDay {
  /** yyyy-mm-dd in the publication's zone. */
  day: string
  cards: StoryCard[]
}

/** Cards that are ordered by time, parted where the day in this zone changes. */
export function byDay(zone: string, cards: StoryCard[]): CardDay[] {
  const days: CardDay[] = []
  for (const card of cards) {
    const day = dayIn(zone, card.firstPublishedAt)
    const last = days.at(-1)
    if (last?.day === day) last.cards.push(card)
    else days.push({ day, cards: [card] })
  }
  return days
}

/** The stories of a day by section, in the order of the masthead's sections, closed ones last. */
export function bySection(order: string[], cards: StoryCard[]): StoryCard[][] {
  const groups = new Map<string, StoryCard[]>(order.map((id) => [id, []]))
  for (const card of cards) {
    const group = groups.get(card.section.id)
    if (group) group.push(card)
    else groups.set(card.section.id, [card])
  }
  return [...groups.values()].filter((group) => group.length > 0)
}
