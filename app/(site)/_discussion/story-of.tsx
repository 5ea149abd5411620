import type { DiscussedStory } from '@/lib/discussion/queries/terms'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from './discussion.module.css'

interface StoryOfProps {
  story: DiscussedStory
  /** False on a later page of the thread, which leads back to its first. */
  isFirst?: boolean
  /** Of one comment's page, which leads to the whole thread. */
  isOne?: boolean
}

/** The story that is discussed, above its discussion. */
export function StoryOf({ story, isFirst = true, isOne = false }: StoryOfProps) {
  return (
    <div className={styles.of}>
      <p>
        {words.write.on}{' '}
        <a href={story.path}>
          <bdi>{story.headline}</bdi>
        </a>
      </p>
      {(isOne || !isFirst) && (
        <p>
          <a href={`/discussion/${story.id}`}>{isOne ? words.whole : words.fromTheStart}</a>
        </p>
      )}
    </div>
  )
}
