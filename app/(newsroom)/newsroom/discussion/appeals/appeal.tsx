import { SelectField, TextArea } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { fullTime } from '@/lib/i18n/dates'
import { moderationWords } from '@/lib/i18n/moderation'
import { appealOutcomes } from '@/lib/moderation/input'
import type { AppealOnRecord } from '@/lib/moderation/queries/appeals'
import page from '../../../_shell/page.module.css'
import { answer } from '../actions'
import styles from './appeals.module.css'

const words = moderationWords.appeals
const { somebody, deletedAccount, history } = moderationWords

/** An appeal: the removed comment and its rule, what its writer says, and the answer or the form for it. */
export function Appeal({ record, zone }: { record: AppealOnRecord; zone: string }) {
  const { appeal, rule, removedAt } = record
  const name = record.name ?? deletedAccount
  return (
    <article className={styles.appeal}>
      <h3>
        <a href={`/discussion/${record.storyId}`}>
          <bdi>{record.headline}</bdi>
        </a>
      </h3>
      <p className={page.soft}>
        {words.removedBy(record.removedBy ?? somebody, rule, fullTime(zone, removedAt))}
      </p>
      <h4>{words.comment}</h4>
      <blockquote dir="auto">{record.text || record.textAgain}</blockquote>
      <h4>
        {words.says(name)},{' '}
        <time dateTime={appeal.at.toISOString()}>{fullTime(zone, appeal.at)}</time>
      </h4>
      <blockquote dir="auto">{appeal.text}</blockquote>
      {appeal.personId && (
        <a className={page.link} href={`/newsroom/discussion/people/${appeal.personId}`}>
          {history.all}
        </a>
      )}
      {appeal.outcome === 'open' ? (
        <AnswerForm record={record} />
      ) : (
        <p>
          <b>
            {words.was(
              appeal.outcome,
              record.answeredBy ?? somebody,
              fullTime(zone, appeal.decidedAt!),
            )}
          </b>{' '}
          {appeal.answer}
        </p>
      )}
    </article>
  )
}

function AnswerForm({ record: { appeal, isForAnother } }: { record: AppealOnRecord }) {
  if (isForAnother) return <p>{words.own}</p>
  return (
    <Form action={answer} submit={words.button} hidden={{ id: appeal.id }}>
      <SelectField
        name="outcome"
        label={words.outcome}
        value="upheld"
        choices={appealOutcomes.map((value) => ({ value, words: words[value] }))}
      />
      <TextArea name="answer" label={words.answer} hint={words.answerHint} rows={3} />
    </Form>
  )
}
