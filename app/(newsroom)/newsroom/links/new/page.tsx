import type { Metadata } from 'next'
import { TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { newId } from '@/lib/base/ids'
import { linkWords as words } from '@/lib/i18n/sharing'
import { authorize } from '@/lib/permissions/policy'
import page from '../../../_shell/page.module.css'
import { visit } from '../../../_shell/visit'
import { CodeField } from '../_link/code-field.client'
import { UtmFields } from '../_link/utm-fields'
import { makeShortLink } from '../actions'

export const metadata: Metadata = { title: words.make }

export default function NewLink() {
  return visit(async (actor) => {
    authorize(actor, 'link.create')
    return (
      <div className={page.page}>
        <h1>{words.make}</h1>
        <Form action={makeShortLink} submit={words.make} hidden={{ id: newId() }}>
          <CodeField />
          <TextField name="to" label={words.to} hint={words.toHint} inputMode="url" />
          <UtmFields />
        </Form>
      </div>
    )
  })
}
