import '@/app/blocks.css'
import { useEdition } from '@/app/_ui/edition'
import { Picture } from '@/app/_ui/picture'
import { isAged } from '@/lib/articles/age'
import type { Story } from '@/lib/articles/queries/story'
import type { RenderStory } from '@/lib/blocks/define'
import { paragraphsOf } from '@/lib/blocks/paragraphs'
import { definitionOf } from '@/lib/blocks/registry'
import { story as words } from '@/lib/i18n/story'
import styles from './body.module.css'
import { Caption } from './caption'
import { DayWord } from './day-word'

const sizes = {
  main: '(min-width: 740px) 640px, 100vw',
  wide: '(min-width: 1140px) 884px, (min-width: 740px) 640px, 100vw',
}

/** The story itself: its dateline, then each block as its definition draws it. */
export function StoryBody({ story }: { story: Story }) {
  const { place, agency } = story.dateline
  const hasDates = isAged(story.firstPublishedAt, useEdition().now)
  const paragraphs = paragraphsOf(story.body)
  let days = 0
  const render: RenderStory = {
    picture: (use, track) => figure(story, use, track),
    day: (date, words, isInLink) => (
      <DayWord id={`day-${++days}`} date={date} isBeside={hasDates || isInLink} words={words} />
    ),
  }
  return (
    <div className="story-body">
      {place !== '' && <p className={styles.dateline}>{words.dateline(place, agency)}</p>}
      {story.body.map((block, index) => {
        const { Render } = definitionOf(block)
        const number = paragraphs.get(index)?.number
        const id = number ? `p${number}` : undefined
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a published story never move
        return <Render key={index} block={block} story={render} id={id} />
      })}
    </div>
  )
}

function figure(story: Story, use: Parameters<RenderStory['picture']>[0], track: 'main' | 'wide') {
  const size = story.pictures.get(use.mediaId)
  return (
    <figure className={track === 'wide' ? `picture ${styles.wide}` : 'picture'}>
      {size ? (
        <Picture
          mediaId={use.mediaId}
          alt={use.alt}
          {...size}
          ratio="full"
          sizes={sizes[track]}
          className={styles.image}
        />
      ) : (
        <p className={styles.missing}>{words.unavailablePicture}</p>
      )}
      <Caption picture={use} />
    </figure>
  )
}
