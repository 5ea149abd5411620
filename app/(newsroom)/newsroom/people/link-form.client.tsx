'use client'

import type { ComponentProps } from 'react'
import { Form } from '@/app/_ui/form.client'
import { manageWords } from '@/lib/i18n/manage'
import type { Invited } from '@/lib/people/person'

/** A form whose answer is a link that sets somebody's password, shown once. */
export function LinkForm(props: Omit<ComponentProps<typeof Form>, 'done'>) {
  return (
    <Form
      {...props}
      done={(value) => {
        const { name, link } = value as Invited
        return (
          <>
            {manageWords.people.made(name)} <code>{link}</code>
          </>
        )
      }}
    />
  )
}
