import type { Metadata } from 'next'
import { z } from 'zod'
import { SelectField, TextField } from '@/app/_ui/field.client'
import { newId } from '@/lib/base/ids'
import { fullTime } from '@/lib/i18n/dates'
import { manageWords } from '@/lib/i18n/manage'
import { type Person, peopleForDesk } from '@/lib/people/queries'
import { roles } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { ListSearch } from '../../_shell/list-search'
import page from '../../_shell/page.module.css'
import { emptyAt, Pages } from '../../_shell/pages'
import { Saved } from '../../_shell/saved'
import { listAddress, visit } from '../../_shell/visit'
import { addPerson } from './actions'
import { LinkForm } from './link-form.client'
import styles from './people.module.css'
import { PersonForms } from './person-forms'

const words = manageWords.people

export const metadata: Metadata = { title: words.title }

const address = listAddress.extend({ done: z.unknown().optional() })

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function People({ searchParams }: Props) {
  return visit(async (actor) => {
    const { q, page: number, done } = address.parse(await searchParams)
    const [{ items, hasMore }, { timeZone }] = await Promise.all([
      peopleForDesk(actor, { q, page: number }),
      publication(),
    ])
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        <Saved when={done !== undefined} words={words.changed} />
        <ListSearch path="/newsroom/people" q={q} label={words.find} />
        {items.length === 0 && <p className={page.soft}>{emptyAt(number, words.emptyFound)}</p>}
        <ul className={styles.people}>
          {items.map((person) => (
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
        <Pages
          page={number}
          hasMore={hasMore}
          path={(to) => `/newsroom/people?q=${encodeURIComponent(q)}&page=${to}`}
        />
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
