import type { Metadata } from 'next'
import { SelectField, TextField } from '@/app/_ui/field.client'
import { newId } from '@/lib/base/ids'
import { fullTime } from '@/lib/i18n/dates'
import { manageWords } from '@/lib/i18n/manage'
import { type Person, peopleForDesk } from '@/lib/people/queries'
import { roles } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import page from '../../_shell/page.module.css'
import { Saved } from '../../_shell/saved'
import { visit } from '../../_shell/visit'
import { addPerson } from './actions'
import { LinkForm } from './link-form.client'
import styles from './people.module.css'
import { PersonForms } from './person-forms'

const words = manageWords.people

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ done?: string | string[] }>
}

export default function People({ searchParams }: Props) {
  return visit(async (actor) => {
    const [people, { timeZone }] = await Promise.all([peopleForDesk(actor), publication()])
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        <Saved when={(await searchParams).done !== undefined} words={words.changed} />
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id}>
              <div>
                <h2>{person.name}</h2>
                <p className={styles.email}>{person.email}</p>
                <p className={page.soft}>
                  {stateOf(person)}. {words.seen}:{' '}
                  {person.lastSeenAt ? fullTime(timeZone, person.lastSeenAt) : words.never}
                </p>
              </div>
              <PersonForms person={person} />
            </li>
          ))}
        </ul>
        <h2>{words.add}</h2>
        <LinkForm action={addPerson} submit={words.addButton} hidden={{ id: newId() }}>
          <TextField name="name" label={manageWords.name} />
          <TextField name="email" label={words.email} type="email" inputMode="email" />
          <SelectField
            name="role"
            label={words.role}
            value="writer"
            choices={roles.map((value) => ({ value, words: words.roles[value] }))}
          />
        </LinkForm>
      </div>
    )
  })
}

function stateOf(person: Person): string {
  if (person.isDisabled) return words.disabled
  return person.hasPassword ? words.active : words.invited
}
