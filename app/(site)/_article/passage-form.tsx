import page from '@/app/_ui/page.module.css'
import type { Story } from '@/lib/articles/queries/story'
import { paragraphsOf } from '@/lib/blocks/paragraphs'
import { passageWords as words } from '@/lib/i18n/sharing'
import styles from './passage-form.module.css'

const shown = 60

/** Links to one paragraph of the story, without a pointer and without a script: it is a form. */
export function PassageForm({ story }: { story: Pick<Story, 'id' | 'body' | 'language'> }) {
  const paragraphs = [...paragraphsOf(story.body).values()]
  if (paragraphs.length === 0) return null
  return (
    <details className={styles.passage}>
      <summary>{words.to}</summary>
      <form className={styles.form} action="/api/passages" method="post">
        <input type="hidden" name="story" value={story.id} />
        <label htmlFor="passage">{words.choose}</label>
        <select className={styles.select} id="passage" name="paragraph" lang={story.language}>
          {paragraphs.map(({ number, text }) => (
            <option key={number} value={number}>
              {words.shown(number, begun(text))}
            </option>
          ))}
        </select>
        <button className={page.button} type="submit">
          {words.link}
        </button>
      </form>
    </details>
  )
}

function begun(text: string): string {
  const letters = [...text]
  return letters.length > shown ? `${letters.slice(0, shown).join('').trimEnd()}…` : text
}
