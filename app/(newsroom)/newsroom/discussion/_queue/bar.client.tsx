'use client'

import { moderationWords as words } from '@/lib/i18n/moderation'
import type { DeskQueue, DeskState } from '@/lib/moderation/desk-queue'
import styles from './bar.module.css'

const hints: [string, string][] = [
  ['A', words.keys.approve],
  ['R', words.keys.remove],
  ['1–9', words.keys.number],
  ['H', words.keys.hold],
  ['P', words.keys.pick],
  ['N', words.keys.note],
  ['J K', words.keys.move],
]

/** Along the foot: what was just decided, for as long as it can be undone; else the keys. */
export function Bar({ state, queue }: { state: DeskState; queue: DeskQueue }) {
  const done = state.undoable.at(-1)
  return (
    <div className={done ? `${styles.bar} ${styles.done}` : styles.bar}>
      <p role="status" className={done ? undefined : 'vh'}>
        {saidWords(state)}
      </p>
      {done ? (
        <button type="button" onClick={() => void queue.undo()}>
          {words.undo.button} <span aria-hidden="true">Z</span>
        </button>
      ) : (
        <ul className={styles.hints}>
          {hints.map(([key, does]) => (
            <li key={key}>
              <kbd>{key}</kbd> {does}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

// What was refused says so beside its comment.
function saidWords({ said }: DeskState): string {
  if (!said || said.kind === 'refused') return ''
  const name = said.row.item.comment.author?.name ?? words.deletedAccount
  if (said.kind === 'undone') return words.undo.done(name)
  return words.done(said.done!.kind, name, said.done!.rule)
}
