import { TextArea } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import type { RemovedComment } from '@/lib/discussion/queries/removed'
import { appealWords as words } from '@/lib/i18n/appeals'
import { fullTime } from '@/lib/i18n/dates'
import { appeal as ask } from '../actions'
import styles from './account.module.css'

/** The way to object to a removal, once; after that what was said and what came of it. */
export function AppealOf({ comment, timeZone }: { comment: RemovedComment; timeZone: string }) {
  const { id, storyId, headline, appeal, isRemoved, mayAppeal } = comment
  if (mayAppeal)
    return (
      <Form
        action={ask}
        submit={words.button}
        submitLabel={words.buttonOf(headline)}
        tone="plain"
        hidden={{ id }}
      >
        <TextArea name="text" label={words.question} hint={words.hint} rows={3} />
      </Form>
    )
  if (!appeal) return null
  const { at, text, outcome, answer, decidedAt } = appeal
  const when = fullTime(timeZone, decidedAt ?? at)
  return (
    <>
      <p className={styles.quiet}>{words.asked(fullTime(timeZone, at))}</p>
      <p className={styles.words} dir="auto">
        {text}
      </p>
      <p>
        <strong>{outcome === 'open' ? words.open : words[outcome](when, isRemoved)}</strong>
        {!isRemoved && (
          <>
            {' '}
            <a className={styles.link} href={`/discussion/${storyId}/${id}#comment-${id}`}>
              {words.where}
            </a>
          </>
        )}
      </p>
      {answer && <p dir="auto">{answer}</p>}
    </>
  )
}
