import { Form } from '@/app/_ui/form.client'
import { readerWords } from '@/lib/i18n/reader'
import { mute } from '../actions'
import styles from './account.module.css'
import { Section } from './section'

const words = readerWords.account.muted

/** Whose comments are folded, each with its end. */
export function MutedPeople({ people }: { people: { id: string; name: string }[] }) {
  return (
    <Section id="muted" title={words.title} lead={people.length > 0 ? words.lead : words.none}>
      {people.length > 0 && (
        <ul className={styles.rows}>
          {people.map(({ id, name }) => (
            <li key={id}>
              <span>
                <bdi>{name}</bdi>
              </span>
              <Form
                action={mute}
                submit={words.end}
                submitLabel={words.endOf(name)}
                hidden={{ personId: id, off: 'on' }}
                tone="plain"
                isInline
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
