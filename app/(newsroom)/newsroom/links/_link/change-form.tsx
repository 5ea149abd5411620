import { TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { linkWords as words } from '@/lib/i18n/sharing'
import type { LinkForDesk } from '@/lib/shortlinks/queries/desk'
import { utm } from '@/lib/shortlinks/utm'
import page from '../../../_shell/page.module.css'
import { changeShortLink } from '../actions'
import { UtmFields } from './utm-fields'

/** Leads a short URL elsewhere; a story's own one stays, and may get UTM parameters. */
export function ChangeForm({ link, path }: { link: LinkForDesk; path: string | null }) {
  return (
    <>
      <h2>{words.change}</h2>
      {link.ownFor !== null && <p className={page.soft}>{words.ownStays}</p>}
      <Form
        key={link.version}
        action={changeShortLink}
        submit={words.save}
        hidden={{ id: link.id, version: link.version }}
      >
        <TextField
          name="to"
          label={words.to}
          hint={words.toHint}
          inputMode="url"
          value={link.target ?? path ?? ''}
        />
        <UtmFields value={utm.parse(link.utm)} />
      </Form>
    </>
  )
}
