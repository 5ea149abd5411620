import { Form } from '@/app/_ui/form.client'
import type { HeldWord } from '@/lib/discussion/queries/held-words'
import { fullTime } from '@/lib/i18n/dates'
import { heldWordsWords as words } from '@/lib/i18n/discussion-rules'
import page from '../../../_shell/page.module.css'
import { removeWord } from './actions'

/** The list of held words, each with its way off the list. */
export function WordTable({ items, timeZone }: { items: HeldWord[]; timeZone: string }) {
  return (
    <div className={page.scroll}>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{words.word}</th>
            <th scope="col">{words.language}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.added}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, word, language, outcome, addedAt, by }) => (
            <tr key={id}>
              <th scope="row">{word}</th>
              <td>{language || words.every}</td>
              <td>{words.outcomes[outcome]}</td>
              <td>
                {by ?? words.gone}, {fullTime(timeZone, addedAt)}
              </td>
              <td>
                <Form
                  action={removeWord}
                  submit={words.remove}
                  submitLabel={words.removeNamed(word)}
                  tone="plain"
                  hidden={{ id }}
                  isInline
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
