'use client'

import type { FormEvent } from 'react'
import { moderationWords } from '@/lib/i18n/moderation'
import { type ModeratorVerb, stepOf } from '@/lib/moderation/decision'
import { asDecided, type DeskQueue } from '@/lib/moderation/desk-queue'
import type { QueueFilter, QueueItem } from '@/lib/moderation/queue'
import styles from './decision-form.module.css'

const words = moderationWords.decide

/** The rules of the standards in force, by number and name. */
export interface Rules {
  version: number
  list: { number: number; name: string }[]
}

interface DecisionFormProps {
  item: QueueItem
  queue: DeskQueue
  filter: QueueFilter
  rules: Rules
  send: (form: FormData) => void
}

const keys: Record<ModeratorVerb, string> = { approve: 'A', remove: 'R', hold: 'H', pick: 'P' }

/** What can be decided about a comment as it stands; without a script its buttons send it. */
export function DecisionForm({ item, queue, filter, rules, send }: DecisionFormProps) {
  const id = item.comment.id
  const nameOf = (verb: ModeratorVerb) => {
    const step = stepOf(verb, asDecided(item))
    return step && words[step.kind]
  }
  const decided = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { name, value } = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement
    document.getElementById(`rules-${id}`)?.hidePopover()
    if (name === 'rule') void queue.decide({ id, verb: 'remove', rule: Number(value) })
    else void queue.decide({ id, verb: value as ModeratorVerb })
  }
  const button = (verb: ModeratorVerb) => {
    const name = nameOf(verb)
    return (
      name && (
        <button
          type="submit"
          name="verb"
          value={verb}
          aria-describedby={`name-${id}`}
          className={verb === 'approve' ? styles.approve : undefined}
        >
          {name} <span aria-hidden="true">{keys[verb]}</span>
        </button>
      )
    )
  }
  return (
    <form action={send} onSubmit={decided} className={styles.form}>
      <input type="hidden" name="id" value={id} readOnly />
      <input type="hidden" name="version" value={item.version} readOnly />
      <input type="hidden" name="standards" value={rules.version} readOnly />
      <Where filter={filter} />
      {button('approve')}
      {nameOf('remove') && (
        <>
          <button
            type="button"
            popoverTarget={`rules-${id}`}
            aria-describedby={`name-${id}`}
            className={styles.remove}
          >
            {words.remove} <span aria-hidden="true">{keys.remove}</span>
          </button>
          <RuleList id={id} rules={rules} />
        </>
      )}
      {button('hold')}
      {button('pick')}
      <button type="button" popoverTarget={`note-${id}`} aria-describedby={`name-${id}`}>
        {words.note} <span aria-hidden="true">N</span>
      </button>
    </form>
  )
}

/** The list that a plain form comes from and goes back to. */
export function Where({ filter }: { filter: QueueFilter }) {
  return Object.entries(filter).map(
    ([name, value]) =>
      value && <input key={name} type="hidden" name={name} value={value} readOnly />,
  )
}

function RuleList({ id, rules }: { id: string; rules: Rules }) {
  return (
    <div
      popover="auto"
      id={`rules-${id}`}
      className={styles.popover}
      role="dialog"
      aria-label={words.under}
    >
      <p>{words.under}</p>
      <ol>
        {rules.list.map(({ number, name }) => (
          <li key={number}>
            <button type="submit" name="rule" value={number}>
              {words.rule(number, name)}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" popoverTarget={`rules-${id}`} popoverTargetAction="hide">
        {words.cancel}
      </button>
    </div>
  )
}
