import { storyPath } from '@/lib/articles/article'
import { emptyContent } from '@/lib/articles/content'
import type { PastStory } from '@/lib/articles/mutations/bulk'
import { newId } from '@/lib/base/ids'
import { body } from '@/lib/blocks/registry'
import type { DemoCalendar } from './calendar'
import type { DemoNames } from './names'
import { bodyOf, type DemoDays, type DemoPlaces, datedText, pictureOf } from './resolve'
import { publicStories } from './stories/all'
import type { DemoPublicStory, DemoStory } from './types'

/** Everything a story of the demo refers to. */
export interface Edition {
  calendar: DemoCalendar
  pictures: Map<string, string>
  names: DemoNames
  ids: Map<string, string>
}

/** An id for each written story, by slug. */
export function storyIds(stories: DemoStory[]): Map<string, string> {
  return new Map(stories.map(({ slug }) => [slug, newId()]))
}

/** When a story was first published, where it was. */
function publishedAt(story: DemoStory, calendar: DemoCalendar): Date | null {
  return 'published' in story ? calendar.instant(story.published) : null
}

/** A demo story's content, with ids for slugs and days for date marks. */
export function demoContent(story: DemoStory, edition: Edition): PastStory['content'] {
  const { calendar, names, ids } = edition
  const loaded = calendar.day(calendar.now)
  const first = publishedAt(story, calendar)
  const days: DemoDays = { loaded, published: first ? calendar.day(first) : loaded }
  const places = placesOf(edition)
  const found = (known: Map<string, string>, slugs: string[]) =>
    slugs.map((slug) => known.get(slug)!)
  return {
    ...emptyContent(),
    kind: story.kind,
    headline: datedText(story.headline, days),
    standfirst: datedText(story.standfirst, days),
    kicker: story.kicker ?? '',
    slug: story.slug,
    datelinePlace: story.dateline?.place ?? '',
    datelineAgency: story.dateline?.agency ?? (story.dateline ? 'Longwave' : ''),
    body: body.parse(bodyOf(story.body, days, places)),
    sectionId: names.sections.get(story.section)!,
    authorIds: found(names.authors, story.authors),
    dossierIds: found(names.dossiers, story.dossiers),
    tagIds: found(names.tags, story.tags),
    relatedIds: found(ids, story.related ?? []),
    lead: story.lead ? pictureOf(story.lead, days, places) : null,
  }
}

function placesOf({ calendar, pictures }: Edition): DemoPlaces {
  return {
    mediaId: (key) => pictures.get(key)!,
    storyPath: (slug) => {
      const story = publicStories.find((one) => one.slug === slug)
      if (!story) throw new Error(`A demo story links to ${slug}, which readers cannot open`)
      return storyPath(story.section, calendar.instant(story.published), 'UTC', slug)
    },
  }
}

/** A published demo story as it is written. */
export function pastStory(story: DemoPublicStory, edition: Edition): PastStory {
  const first = edition.calendar.instant(story.published)
  const updated = story.updated ? edition.calendar.instant(story.updated) : first
  return {
    id: edition.ids.get(story.slug) ?? newId(first.getTime()),
    content: demoContent(story, edition),
    firstPublishedAt: first,
    updatedAt: updated < first ? first : updated,
    importedFrom: null,
  }
}
