import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CheckField, SelectField, TextArea, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { authorForDesk } from '@/lib/authors/queries'
import { isId, newId } from '@/lib/base/ids'
import { deskWords } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { newsroomPeople } from '@/lib/people/queries'
import { authorize } from '@/lib/permissions/policy'
import { AddressField } from '../../../../_shell/address-field'
import page from '../../../../_shell/page.module.css'
import { visit } from '../../../../_shell/visit'
import { keepAuthor } from '../../actions'
import { SettingsNav } from '../../settings-nav'
import { portraitChoices } from './portrait-choices'
import { PortraitField } from './portrait-field.client'

const words = manageWords.authors

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
}

export default function EditAuthor({ params }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'author.manage')
    const { id } = await params
    const author = isId(id) ? await authorForDesk(actor, id) : null
    if (!author && id !== 'new') notFound()
    const [people, portraits] = await Promise.all([
      newsroomPeople(actor),
      portraitChoices(actor, author?.portraitId ?? null),
    ])
    const nobody = { value: '', words: manageWords.none }
    return (
      <div className={page.page}>
        <SettingsNav actor={actor} />
        <h1>{author ? words.edit(author.name) : words.add}</h1>
        <Form
          action={keepAuthor}
          submit={deskWords.save}
          hidden={{ id: author?.id ?? newId(), version: author?.version ?? 0 }}
        >
          <TextField name="name" label={manageWords.name} value={author?.name} />
          <AddressField slug={author?.slug} under="/authors/" />
          <TextField name="role" label={words.role} hint={words.roleHint} value={author?.role} />
          <TextField name="beat" label={words.beat} value={author?.beat} />
          <TextField name="place" label={words.place} value={author?.place} />
          <TextArea name="bio" label={words.bio} rows={5} value={author?.bio} />
          <PortraitField choices={portraits} value={author?.portraitId ?? ''} />
          <SelectField
            name="personId"
            label={words.person}
            hint={words.personHint}
            value={author?.personId ?? ''}
            choices={[nobody, ...people.map(({ id: value, name }) => ({ value, words: name }))]}
          />
          <CheckField
            name="isFormer"
            label={words.former}
            hint={words.formerHint}
            isOn={author?.isFormer}
          />
        </Form>
      </div>
    )
  })
}
