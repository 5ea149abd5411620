import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inLanguage } from '@/app/_ui/in-language'
import { visit } from '@/app/(newsroom)/_shell/visit'
import { StoryBody } from '@/app/(site)/_article/body'
import { Head } from '@/app/(site)/_article/head'
import { Hero } from '@/app/(site)/_article/hero'
import { layoutOf } from '@/app/(site)/_article/layout-of'
import { TagList } from '@/app/(site)/_article/tag-list'
import { previewStory } from '@/lib/articles/queries/preview'
import { now } from '@/lib/base/clock'
import { editorWords } from '@/lib/i18n/editor'
import styles from './preview.module.css'

interface Props {
  params: Promise<{ id: string }>
}

export const metadata: Metadata = {
  title: editorWords.preview,
  robots: { index: false, follow: false },
}

/** The story as readers would see it, from what was saved last. */
export default async function Preview({ params }: Props) {
  const { id } = await params
  return visit(async (actor) => {
    const story = await previewStory(actor, id, now())
    if (!story) notFound()
    const layout = layoutOf(story)
    return (
      <>
        <p className={styles.note}>
          {editorWords.previewPage.note}{' '}
          <a href={`/newsroom/articles/${id}`}>{editorWords.previewPage.back}</a>
        </p>
        <article className={`${styles.story} ${layout.pillar}`} {...inLanguage(story.language)}>
          <Head story={story} layout={layout} />
          {story.lead && <Hero picture={story.lead} />}
          <div className={styles.text}>
            <StoryBody story={story} />
            <TagList tags={story.tags} />
          </div>
        </article>
      </>
    )
  })
}
