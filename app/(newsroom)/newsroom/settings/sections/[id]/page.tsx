import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CheckField, SelectField, TextArea, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { isId, newId } from '@/lib/base/ids'
import { deskWords } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import { sectionForDesk } from '@/lib/sections/queries'
import { pillars } from '@/lib/sections/section'
import { AddressField } from '../../../../_shell/address-field'
import page from '../../../../_shell/page.module.css'
import { visit } from '../../../../_shell/visit'
import { keepSection } from '../../actions'
import { SettingsNav } from '../../settings-nav'

const words = manageWords.sections

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
}

export default function EditSection({ params }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'section.manage')
    const { id } = await params
    const section = isId(id) ? await sectionForDesk(actor, id) : null
    if (!section && id !== 'new') notFound()
    return (
      <div className={page.page}>
        <SettingsNav actor={actor} />
        <h1>{section ? words.edit(section.name) : words.add}</h1>
        <Form
          action={keepSection}
          submit={deskWords.save}
          hidden={{ id: section?.id ?? newId(), version: section?.version ?? 0 }}
        >
          <TextField name="name" label={manageWords.name} value={section?.name} />
          <AddressField slug={section?.slug} under="/" />
          <TextArea
            name="description"
            label={words.description}
            hint={words.descriptionHint}
            rows={3}
            value={section?.description}
          />
          <SelectField
            name="pillar"
            label={words.pillar}
            value={section?.pillar}
            choices={pillars.map((value) => ({ value, words: words.pillars[value] }))}
          />
          <TextField
            name="position"
            label={words.position}
            hint={words.positionHint}
            inputMode="numeric"
            value={String(section?.position ?? 0)}
          />
          <CheckField
            name="isClosed"
            label={words.closed}
            hint={words.closedHint}
            isOn={section?.isClosed}
          />
          <CheckField
            name="isEvergreen"
            label={words.evergreen}
            hint={words.evergreenHint}
            isOn={section?.isEvergreen}
          />
        </Form>
      </div>
    )
  })
}
