'use client'

import { Avatar } from '@/app/(newsroom)/_shell/avatar'
import { CommentText } from '@/app/(site)/_discussion/comment-text'
import { moderationWords as words } from '@/lib/i18n/moderation'
import type { DeskQueue, Row } from '@/lib/moderation/desk-queue'
import type { QueueFilter, QueueItem } from '@/lib/moderation/queue'
import styles from './card.module.css'
import { DecisionForm, type Rules } from './decision-form.client'
import { HistoryOf } from './history'
import { Neighbours } from './neighbours'
import { Notes } from './notes.client'

export interface CardProps {
  row: Row
  queue: DeskQueue
  filter: QueueFilter
  rules: Rules
  send: (form: FormData) => void
  isCurrent: boolean
}

/** A comment to decide about: in its place, with its writer's history and what can be done. */
export function Card({ row, queue, filter, rules, send, isCurrent }: CardProps) {
  const { item } = row
  const { comment, thread, history } = item
  const id = comment.id
  return (
    <article
      id={`comment-${id}`}
      className={styles.card}
      data-row=""
      aria-labelledby={`name-${id}`}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocusCapture={() => queue.select(id)}
    >
      <div className={styles.main}>
        <Head item={item} />
        <ul className={styles.why}>
          {item.why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <Neighbours list={thread.filter((one) => one.place !== 'after')} />
        <div className={styles.text}>
          <CommentText paragraphs={comment.paragraphs} />
        </div>
        <Neighbours list={thread.filter((one) => one.place === 'after')} />
        {row.refusal && (
          <p role="alert" className={styles.refusal}>
            {row.refusal}{' '}
            <button type="button" onClick={() => queue.dismiss(id)}>
              {words.dismiss}
            </button>
          </p>
        )}
        <DecisionForm item={item} queue={queue} filter={filter} rules={rules} send={send} />
        <Notes item={item} filter={filter} />
      </div>
      {/* The page of one person says it once, above. */}
      {!filter.by && (
        <HistoryOf name={comment.author?.name ?? null} id={comment.author?.id} history={history} />
      )}
    </article>
  )
}

function Head({ item: { comment, story } }: { item: QueueItem }) {
  const name = comment.author?.name ?? words.deletedAccount
  const isPublished = comment.state === 'published'
  return (
    <header className={styles.head}>
      <Avatar name={name} />
      <h2 id={`name-${comment.id}`}>
        <span className="vh">{words.by('')}</span>
        <bdi>{name}</bdi>
      </h2>
      {comment.author?.isStaff && <span className={styles.staff}>{words.staff}</span>}
      <span className={`${styles.state} ${styles[comment.state]}`}>
        {words.states[comment.state]}
      </span>
      {comment.isPick && <span className={styles.pick}>{words.pick}</span>}
      <time dateTime={comment.at.iso}>{comment.at.full}</time>
      <p>
        {words.on}{' '}
        <a href={isPublished ? `/discussion/${comment.storyId}/${comment.id}` : story.path}>
          <bdi>{story.headline}</bdi>
        </a>
        {' · '}
        <a href={`/newsroom/discussion/settings/${comment.storyId}`}>{words.how}</a>
      </p>
    </header>
  )
}
