import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CheckField, ChecksField, TextArea, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { cardsById } from '@/lib/articles/queries/cards'
import { storiesInDossier } from '@/lib/articles/queries/lists'
import { isId, newId } from '@/lib/base/ids'
import { dossierForDesk } from '@/lib/dossiers/queries'
import { deskWords } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { authorize } from '@/lib/permissions/policy'
import { AddressField } from '../../../_shell/address-field'
import page from '../../../_shell/page.module.css'
import { visit } from '../../../_shell/visit'
import { keepDossier } from '../actions'

const words = manageWords.dossiers

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
}

export default function EditDossier({ params }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'dossier.manage')
    const { id } = await params
    const dossier = isId(id) ? await dossierForDesk(actor, id) : null
    if (!dossier && id !== 'new') notFound()
    const picked = dossier ? await cardsById(dossier.startHereIds) : []
    const newest = dossier ? (await storiesInDossier(dossier.id, 1, 40)).cards : []
    const others = newest.filter((card) => !picked.some((one) => one.id === card.id))
    return (
      <div className={page.page}>
        <div className={page.head}>
          <h1>{dossier ? words.edit(dossier.title) : words.add}</h1>
          {dossier && (
            <a href={`/dossiers/${dossier.slug}`} className={page.link}>
              {words.view}
            </a>
          )}
        </div>
        <Form
          action={keepDossier}
          submit={deskWords.save}
          hidden={{ id: dossier?.id ?? newId(), version: dossier?.version ?? 0 }}
        >
          <TextField name="title" label={words.titleField} value={dossier?.title} />
          <AddressField slug={dossier?.slug} under="/dossiers/" />
          <TextArea
            name="standfirst"
            label={words.standfirst}
            rows={3}
            value={dossier?.standfirst}
          />
          <TextArea
            name="standing"
            label={words.standing}
            hint={words.standingHint}
            rows={8}
            value={dossier?.standing}
          />
          {dossier && (
            <ChecksField
              name="startHereIds"
              label={words.startHere}
              hint={words.startHereHint}
              empty={words.noStories}
              chosen={picked.map((card) => card.id)}
              choices={[...picked, ...others].map((card) => ({
                value: card.id,
                words: card.headline,
              }))}
            />
          )}
          <CheckField
            name="isClosed"
            label={words.closed}
            hint={words.closedHint}
            isOn={dossier !== null && dossier.closedAt !== null}
          />
        </Form>
      </div>
    )
  })
}
