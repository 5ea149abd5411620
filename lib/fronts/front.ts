import type { CardDossier, CardSection, StoryCard } from '@/lib/articles/card'
import { kindOf } from '@/lib/articles/kinds'

/** What a front is made of, each list the newest first. */
export interface FrontMaterial {
  /** What the editors chose: the lead, then the stories beside it, in their order. */
  picked: StoryCard[]
  newest: StoryCard[]
  opinion: StoryCard[]
  /** Running dossiers, the one with the newest story first. */
  dossiers: { dossier: FrontDossier; cards: StoryCard[] }[]
  /** Sections in the masthead's order. */
  sections: { section: CardSection; cards: StoryCard[] }[]
}

export interface FrontDossier extends CardDossier {
  firstStoryAt: Date | null
}

export interface SectionBlock {
  section: CardSection
  cards: StoryCard[]
}

/** The front as it is drawn (DESIGN.md §5.1). No story stands in it twice. */
export interface Front {
  lead: StoryCard | null
  /** Up to four from the lead's dossier, under it. */
  related: StoryCard[]
  /** Up to four beside the lead. */
  second: StoryCard[]
  latest: StoryCard[]
  /** The piece of opinion under the latest. */
  voice: StoryCard | null
  band: { dossier: FrontDossier; cards: StoryCard[] } | null
  blocks: SectionBlock[]
  opinion: StoryCard[]
  /** Sections drawn two in a row, one or two stories each. */
  pairs: SectionBlock[]
  /** What else is new, where there are too few sections to show it. */
  more: StoryCard[]
}

const sizes = { related: 4, second: 4, latest: 7, band: 4, block: 5, pair: 2, opinion: 4, more: 12 }
/** A block with fewer would have a gap; a timeline of one is none. */
const least = { block: 3, band: 2, opinion: 2 }

const isOpinion = (card: StoryCard) => kindOf(card.kind).layout === 'opinion'

/**
 * Arranges a front: first what was picked, then the newest that stand nowhere yet, container by
 * container from the top. A container with too few stories gets its smaller form, or is left out.
 */
export function assembleFront(material: FrontMaterial): Front {
  const used = new Set<string>()
  const free = (cards: StoryCard[]) => cards.filter((card) => !used.has(card.id))
  const take = (cards: StoryCard[], count: number) => {
    const taken = free(cards).slice(0, count)
    for (const card of taken) used.add(card.id)
    return taken
  }
  const news = material.newest.filter((card) => !isOpinion(card))

  const chosen = [...material.picked, ...leadFirst(news), ...material.newest]
  const lead = take(chosen, 1)[0]
  const picked = take(material.picked, sizes.second)
  // An opinion among the picked stands by itself, with its writer's portrait.
  const pickedVoice = picked.find(isOpinion)
  const beside = picked.filter((card) => card !== pickedVoice)
  const band = takeBand(material, lead, free, take)
  const related = take(storiesOf(material, lead?.dossier?.id), sizes.related)
  const second = [...beside, ...take(news, sizes.second - picked.length)]
  const latest = take(news, sizes.latest)
  const voice = pickedVoice ?? take(material.opinion, 1)[0]
  const opinion =
    free(material.opinion).length >= least.opinion ? take(material.opinion, sizes.opinion) : []
  const { blocks, pairs } = takeSections(material, free, take)
  return {
    lead: lead ?? null,
    related,
    second: beside.length > 0 ? second : pictureFirst(second, 1),
    latest,
    voice: voice ?? null,
    band,
    blocks,
    opinion,
    pairs,
    more: blocks.length < 2 ? take(material.newest, sizes.more) : [],
  }
}

type Take = (cards: StoryCard[], count: number) => StoryCard[]
type Free = (cards: StoryCard[]) => StoryCard[]

/**
 * The stories with the one first that should lead: one of the newest five with a picture, since a
 * lead without leaves half the page empty.
 */
export function leadFirst(cards: StoryCard[]): StoryCard[] {
  const pictured = cards.slice(0, 5).find((card) => card.lead)
  return pictured ? [pictured, ...cards.filter((card) => card !== pictured)] : cards
}

/** The stories with up to `count` that have a picture first. */
function pictureFirst(cards: StoryCard[], count: number): StoryCard[] {
  const first = cards.filter((card) => card.lead).slice(0, count)
  return [...first, ...cards.filter((card) => !first.includes(card))]
}

function storiesOf(material: FrontMaterial, dossierId: string | undefined): StoryCard[] {
  return material.dossiers.find(({ dossier }) => dossier.id === dossierId)?.cards ?? []
}

// The lead's own dossier where it has enough left, else the one that moved last.
function takeBand(material: FrontMaterial, lead: StoryCard | undefined, free: Free, take: Take) {
  const enough = material.dossiers.filter(({ cards }) => free(cards).length >= least.band)
  const chosen = enough.find(({ dossier }) => dossier.id === lead?.dossier?.id) ?? enough[0]
  return chosen ? { dossier: chosen.dossier, cards: take(chosen.cards, sizes.band) } : null
}

// The last two sections, and those with little, stand in pairs; opinion has its own band.
function takeSections(material: FrontMaterial, free: Free, take: Take) {
  const left = material.sections.filter(
    ({ section, cards }) => section.pillar !== 'opinion' && free(cards).length > 0,
  )
  const isPaired = ({ cards }: SectionBlock, index: number) =>
    free(cards).length < least.block || (left.length > 2 && index >= left.length - 2)
  const paired = left.filter(isPaired)
  const wide = left.filter((block) => !paired.includes(block))
  const draw = (count: number, pictures: number) => (block: SectionBlock) => ({
    section: block.section,
    cards: take(pictureFirst(free(block.cards), pictures), count),
  })
  return { blocks: wide.map(draw(sizes.block, 2)), pairs: paired.map(draw(sizes.pair, 1)) }
}
