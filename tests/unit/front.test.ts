import { describe, expect, it } from 'vitest'
import type { StoryCard } from '../../lib/articles/card'
import { assembleFront, type Front, type FrontMaterial } from '../../lib/fronts/front'

const section = (slug: string, pillar = 'news') => ({ id: slug, slug, name: slug, pillar })
const dossier = (slug: string, storyCount: number) => ({
  id: slug,
  slug,
  title: slug,
  storyCount,
  firstStoryAt: new Date('2026-01-01T00:00:00Z'),
})
const picture = { mediaId: 'm', alt: 'A', caption: '', credit: 'C', width: 1600, height: 1000 }

function card(id: string, more: Partial<StoryCard> = {}): StoryCard {
  const at = new Date('2026-04-14T12:00:00Z')
  return {
    id,
    path: `/news/2026/04/14/${id}`,
    kind: 'news',
    headline: id,
    kicker: '',
    standfirst: '',
    language: 'en',
    section: section('news'),
    dossier: null,
    authors: [],
    lead: null,
    firstPublishedAt: at,
    updatedAt: at,
    ...more,
  }
}
const cards = (prefix: string, count: number, more?: Partial<StoryCard>) =>
  Array.from({ length: count }, (_, index) => card(`${prefix}${index}`, more))
const ids = (list: StoryCard[]) => list.map(({ id }) => id)

const nothing: FrontMaterial = { picked: [], newest: [], opinion: [], dossiers: [], sections: [] }

function everyStory(front: Front): string[] {
  const one = [front.lead, front.voice].filter((story) => story !== null)
  const blocks = [...front.blocks, ...front.pairs].flatMap((block) => block.cards)
  return ids([
    ...one,
    ...front.related,
    ...front.second,
    ...front.latest,
    ...(front.band?.cards ?? []),
    ...blocks,
    ...front.opinion,
    ...front.more,
  ])
}

describe('a front', () => {
  it('of nothing has no lead', () => {
    expect(assembleFront(nothing).lead).toBeNull()
  })

  it('of one story is that story', () => {
    const newest = cards('n', 1)
    const front = assembleFront({
      ...nothing,
      newest,
      sections: [{ section: section('news'), cards: newest }],
    })
    expect(everyStory(front)).toEqual(['n0'])
  })

  it('of five plain stories is a lead and four beside it, and no empty container', () => {
    const newest = cards('n', 5)
    const front = assembleFront({
      ...nothing,
      newest,
      sections: [{ section: section('news'), cards: newest }],
    })
    expect(front.lead?.id).toBe('n0')
    expect(ids(front.second)).toEqual(['n1', 'n2', 'n3', 'n4'])
    expect(front).toMatchObject({ latest: [], band: null, blocks: [], pairs: [], more: [] })
  })

  it('of many plain stories in one section shows what has no block of its own', () => {
    const newest = cards('n', 40)
    const front = assembleFront({
      ...nothing,
      newest,
      sections: [{ section: section('news'), cards: newest.slice(0, 24) }],
    })
    expect(ids(front.latest)).toEqual(['n5', 'n6', 'n7', 'n8', 'n9', 'n10', 'n11'])
    expect(ids(front.blocks[0]!.cards)).toEqual(['n12', 'n13', 'n14', 'n15', 'n16'])
    expect(front.more).toHaveLength(12)
  })

  it('begins with what the editors picked, in their order', () => {
    const picked = [card('p0'), card('p1', { lead: null }), card('p2', { lead: picture })]
    const front = assembleFront({ ...nothing, picked, newest: [...cards('n', 9), ...picked] })
    expect(front.lead?.id).toBe('p0')
    expect(ids(front.second)).toEqual(['p1', 'p2', 'n0', 'n1'])
  })

  it('sets a picked opinion apart, with its writer', () => {
    const voice = card('v', { kind: 'opinion' })
    const front = assembleFront({
      ...nothing,
      picked: [card('p0'), card('p1'), voice],
      newest: cards('n', 9),
      opinion: cards('o', 3, { kind: 'opinion' }),
    })
    expect(front.voice?.id).toBe('v')
    expect(ids(front.second)).toEqual(['p1', 'n0', 'n1'])
  })

  it('leads with a picture, where one of the newest five has one', () => {
    const newest = [...cards('n', 3), card('pictured', { lead: picture }), ...cards('m', 6)]
    expect(assembleFront({ ...nothing, newest }).lead?.id).toBe('pictured')
    const late = [...cards('n', 5), card('pictured', { lead: picture })]
    expect(assembleFront({ ...nothing, newest: late }).lead?.id).toBe('n0')
  })

  it('never leads with opinion by itself while there is news', () => {
    const newest = [card('o', { kind: 'opinion' }), card('n')]
    expect(assembleFront({ ...nothing, newest }).lead?.id).toBe('n')
    expect(assembleFront({ ...nothing, newest: newest.slice(0, 1) }).lead?.id).toBe('o')
  })

  it('tells the dossier of the lead in a band, and what is left of it under the lead', () => {
    const delta = dossier('delta', 180)
    const other = dossier('other', 12)
    const lead = card('lead', { dossier: delta })
    const front = assembleFront({
      ...nothing,
      picked: [lead],
      newest: cards('n', 20),
      dossiers: [
        { dossier: other, cards: cards('o', 12) },
        { dossier: delta, cards: [lead, ...cards('d', 11)] },
      ],
    })
    expect(front.band?.dossier.id).toBe('delta')
    expect(ids(front.band!.cards)).toEqual(['d0', 'd1', 'd2', 'd3'])
    expect(ids(front.related)).toEqual(['d4', 'd5', 'd6', 'd7'])
  })

  it('has no band for a dossier with one story left', () => {
    const front = assembleFront({
      ...nothing,
      newest: cards('n', 9),
      dossiers: [{ dossier: dossier('thin', 1), cards: cards('t', 1) }],
    })
    expect(front.band).toBeNull()
  })

  it('draws sections in blocks, the last two and the thin ones in pairs, opinion in its band', () => {
    const inSection = (slug: string, count: number, pillar?: string) => ({
      section: section(slug, pillar),
      cards: cards(slug, count),
    })
    const front = assembleFront({
      ...nothing,
      newest: cards('n', 12),
      opinion: cards('opinion', 5, { kind: 'opinion' }),
      sections: [
        inSection('world', 6),
        inSection('opinion', 6, 'opinion'),
        inSection('thin', 1),
        inSection('business', 9),
        inSection('culture', 9),
        inSection('sport', 9),
      ],
    })
    expect(front.blocks.map(({ section: { slug } }) => slug)).toEqual(['world', 'business'])
    expect(front.pairs.map(({ section: { slug } }) => slug)).toEqual(['thin', 'culture', 'sport'])
    expect(ids(front.opinion)).toEqual(['opinion1', 'opinion2', 'opinion3', 'opinion4'])
  })

  it('begins a block with what has a picture', () => {
    const mixed = [...cards('s', 4), card('x', { lead: picture }), card('y', { lead: picture })]
    const front = assembleFront({
      ...nothing,
      newest: cards('n', 12),
      sections: [{ section: section('news'), cards: mixed }],
    })
    expect(ids(front.blocks[0]!.cards)).toEqual(['x', 'y', 's0', 's1', 's2'])
  })

  it('shows no story twice', () => {
    const delta = dossier('delta', 30)
    const news = cards('a', 30, { dossier: delta })
    const opinion = cards('o', 8, { kind: 'opinion' })
    const newest = [...news, ...opinion]
    const front = assembleFront({
      picked: [news[7]!, opinion[3]!, news[2]!],
      newest,
      opinion,
      dossiers: [{ dossier: delta, cards: news }],
      sections: [
        { section: section('news'), cards: news },
        { section: section('world'), cards: news.slice(10) },
        { section: section('opinion', 'opinion'), cards: opinion },
      ],
    })
    const shown = everyStory(front)
    expect(new Set(shown).size).toBe(shown.length)
  })
})
