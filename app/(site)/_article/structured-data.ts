import { kindOf } from '@/lib/articles/kinds'
import type { Story } from '@/lib/articles/queries/story'
import { bodyText } from '@/lib/blocks/registry'
import { renditionPath } from '@/lib/media/renditions'
import { descriptionOf } from './description'

interface Paper {
  name: string
  /** Where the site is, as an absolute address. */
  site: string
}

const crops = ['16x9', '4x3', '1x1'] as const

/** The story and where it stands in the paper, as schema.org has it: NewsArticle and BreadcrumbList. */
export function storyData(story: Story, { name, site }: Paper): object {
  const at = (path: string) => new URL(path, site).href
  const publisher = { '@type': 'NewsMediaOrganization', name, url: at('/') }
  const article = {
    '@type': kindOf(story.kind).schemaType,
    '@id': at(story.path),
    mainEntityOfPage: at(story.path),
    url: at(story.path),
    headline: story.headline,
    description: descriptionOf(story),
    inLanguage: story.language,
    datePublished: story.firstPublishedAt.toISOString(),
    dateModified: story.updatedAt.toISOString(),
    articleSection: story.section.name,
    keywords: story.tags.map((tag) => tag.name),
    wordCount: story.words,
    articleBody: bodyText(story.body),
    isAccessibleForFree: true,
    author:
      story.authors.length > 0
        ? story.authors.map((author) => ({
            '@type': 'Person',
            name: author.name,
            url: at(`/authors/${author.slug}`),
          }))
        : [publisher],
    publisher,
    ...(story.dateline.place
      ? {
          dateline: story.dateline.place,
          locationCreated: { '@type': 'Place', name: story.dateline.place },
        }
      : {}),
    ...(story.lead
      ? {
          image: crops.map((crop) => at(renditionPath(story.lead!.mediaId, crop, 1280, 'jpg'))),
        }
      : {}),
    ...(story.corrections.length > 0
      ? {
          correction: story.corrections.map(({ text, at: time }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: time.toISOString(),
          })),
        }
      : {}),
  }
  return { '@graph': [article, breadcrumbs(story, name, at)] }
}

function breadcrumbs(story: Story, name: string, at: (path: string) => string) {
  const steps = [
    { name, path: '/' },
    { name: story.section.name, path: `/${story.section.slug}` },
    { name: story.headline, path: story.path },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: at(step.path),
    })),
  }
}
