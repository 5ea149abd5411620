import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SelectField, TextArea, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { isId, newId } from '@/lib/base/ids'
import { deskWords } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import { tagTypes } from '@/lib/tags/input'
import { tagForDesk } from '@/lib/tags/queries'
import { AddressField } from '../../../../_shell/address-field'
import page from '../../../../_shell/page.module.css'
import { visit } from '../../../../_shell/visit'
import { keepTag } from '../../actions'
import { SettingsNav } from '../../settings-nav'

const words = manageWords.tags

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
}

export default function EditTag({ params }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'tag.manage')
    const { id } = await params
    const tag = isId(id) ? await tagForDesk(actor, id) : null
    if (!tag && id !== 'new') notFound()
    return (
      <div className={page.page}>
        <SettingsNav actor={actor} />
        <h1>{tag ? words.edit(tag.name) : words.add}</h1>
        <Form
          action={keepTag}
          submit={deskWords.save}
          hidden={{ id: tag?.id ?? newId(), version: tag?.version ?? 0 }}
        >
          <TextField name="name" label={manageWords.name} value={tag?.name} />
          <AddressField slug={tag?.slug} under="/tags/" />
          <SelectField
            name="type"
            label={words.type}
            value={tag?.type}
            choices={tagTypes.map((value) => ({ value, words: words.types[value] }))}
          />
          <TextArea
            name="description"
            label={words.description}
            hint={words.descriptionHint}
            rows={4}
            value={tag?.description}
          />
        </Form>
      </div>
    )
  })
}
