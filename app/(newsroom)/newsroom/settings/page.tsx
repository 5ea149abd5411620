import type { Metadata } from 'next'
import { TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { deskWords } from '@/lib/i18n/desk'
import { manageWords } from '@/lib/i18n/manage'
import { authorize, can } from '@/lib/permissions/policy'
import { publicationForDesk } from '@/lib/settings/queries'
import page from '../../_shell/page.module.css'
import { Saved } from '../../_shell/saved'
import { visit } from '../../_shell/visit'
import { keepPublication } from './actions'
import { SettingsNav } from './settings-nav'

const words = manageWords.settings

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function Settings({ searchParams }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'tag.manage')
    const { saved } = await searchParams
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        <SettingsNav actor={actor} />
        <Saved when={saved !== undefined} words={manageWords.saved} />
        {can(actor, 'settings.manage') ? (
          <PublicationForm />
        ) : (
          <p className={page.soft}>{words.onlyAdministrators}</p>
        )}
      </div>
    )
  })
}

async function PublicationForm() {
  const paper = await publicationForDesk()
  return (
    <Form
      key={paper.version}
      action={keepPublication}
      submit={deskWords.save}
      hidden={{ version: paper.version }}
    >
      <TextField name="name" label={words.name} hint={words.nameHint} value={paper.name} />
      <TextField
        name="tagline"
        label={words.tagline}
        hint={words.taglineHint}
        value={paper.tagline}
      />
      <TextField
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        value={paper.timeZone}
      />
      <TextField name="agency" label={words.agency} hint={words.agencyHint} value={paper.agency} />
    </Form>
  )
}
