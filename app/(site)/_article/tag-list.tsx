import type { Story } from '@/lib/articles/queries/story'
import { story as words } from '@/lib/i18n/story'
import styles from './tag-list.module.css'

/** What the story is about, each a page. */
export function TagList({ tags }: { tags: Story['tags'] }) {
  if (tags.length === 0) return null
  return (
    <section className={styles.tags}>
      <h2 className="vh" id="tags">
        {words.tags}
      </h2>
      <ul aria-labelledby="tags">
        {tags.map((tag) => (
          <li key={tag.id}>
            <a href={`/tags/${tag.slug}`} rel="tag">
              {tag.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
