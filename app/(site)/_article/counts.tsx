import { Count } from '@/app/_ui/counts'
import type { Story } from '@/lib/articles/queries/story'
import { counterWords as words } from '@/lib/i18n/counting'
import styles from './counts.module.css'
import { siteWords } from './own-language'

/** How many have looked at the story and answered it. The line keeps its place while there is nothing to say. */
export function Counts({
  story,
}: {
  story: Pick<Story, 'id' | 'counts' | 'discussion' | 'language'>
}) {
  const { id, counts, discussion, language } = story
  const hasComments = discussion !== 'closed' || counts.comments > 0
  return (
    <p className={styles.counts} {...siteWords(language)}>
      <Count storyId={id} of="views" value={counts.views} />
      {hasComments && <Count storyId={id} of="comments" value={counts.comments} />}
      <a className={styles.how} href="/counting">
        {words.how}
      </a>
    </p>
  )
}
