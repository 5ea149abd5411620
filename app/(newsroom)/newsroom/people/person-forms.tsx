import { SelectField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { manageWords } from '@/lib/i18n/manage'
import type { Person } from '@/lib/people/queries'
import { roles } from '@/lib/permissions/policy'
import { giveRole, letIn, linkFor, shutOut } from './actions'
import { LinkForm } from './link-form.client'
import styles from './people.module.css'

const words = manageWords.people

/** What can be done about one person. */
export function PersonForms({ person }: { person: Person }) {
  const { id, name, role, isDisabled } = person
  return (
    <div className={styles.forms}>
      <Form
        key={role}
        action={giveRole}
        submit={words.change}
        submitLabel={words.changeNamed(name)}
        hidden={{ id }}
        tone="plain"
        isInline
      >
        <SelectField
          name="role"
          label={words.roleOf(name)}
          value={role}
          choices={roles.map((value) => ({ value, words: words.roles[value] }))}
        />
      </Form>
      {!isDisabled && (
        <LinkForm
          action={linkFor}
          submit={words.link}
          submitLabel={words.linkNamed(name)}
          hidden={{ id }}
          tone="plain"
          isInline
        />
      )}
      {isDisabled ? (
        <Form
          action={letIn}
          submit={words.enable}
          submitLabel={words.enableNamed(name)}
          hidden={{ id }}
          tone="plain"
          isInline
        />
      ) : (
        <Form
          action={shutOut}
          submit={words.disable}
          submitLabel={words.disableNamed(name)}
          hidden={{ id }}
          tone="danger"
          isInline
        />
      )}
    </div>
  )
}
