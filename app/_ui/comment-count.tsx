import type { StoryCard } from '@/lib/articles/card'
import styles from './comment-count.module.css'
import { Count } from './counts'

/**
 * The way to a story's discussion from a list, with the number of its comments. The page is drawn
 * without the number, which its own script asks for: no comment makes a list stale. Out of sight
 * until there is one, in room that is there either way.
 */
export function CommentCount({ card, className }: { card: StoryCard; className?: string }) {
  return (
    <a className={`${styles.count} ${className ?? ''}`} href={`${card.path}#discussion`}>
      <Count storyId={card.id} of="comments" value={0} />
    </a>
  )
}
