import type { Metadata } from 'next'
import { z } from 'zod'
import { TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { fullTime } from '@/lib/i18n/dates'
import { linkWords as words } from '@/lib/i18n/sharing'
import { can } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { linkBlocksForDesk } from '@/lib/shortlinks/queries/desk'
import page from '../../../_shell/page.module.css'
import { emptyAt, Pages } from '../../../_shell/pages'
import { Saved } from '../../../_shell/saved'
import { listAddress, visit } from '../../../_shell/visit'
import { block, unblock } from '../actions'

export const metadata: Metadata = { title: words.blockTitle }

const address = listAddress.extend({ saved: z.unknown().optional() })

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Blocked({ searchParams }: Props) {
  return visit(async (actor) => {
    const { page: number, saved } = address.parse(await searchParams)
    const [{ items: blocks, hasMore }, { timeZone }] = await Promise.all([
      linkBlocksForDesk(actor, number),
      publication(),
    ])
    const mayBlock = can(actor, 'link.block')
    return (
      <div className={page.page}>
        <h1>{words.blockTitle}</h1>
        <Saved when={saved !== undefined} words={words.saved} />
        <p>{words.blockExplain}</p>
        {blocks.length === 0 && <p className={page.soft}>{emptyAt(number, words.noBlocks)}</p>}
        <ul className={page.plainList}>
          {blocks.map(({ id, kind, value, reason, at, by }) => (
            <li key={id}>
              <b>{value}</b> ({words.kinds[kind]}). {words.when} {fullTime(timeZone, at)},{' '}
              {by ?? words.house}. {reason}
              {mayBlock && (
                <Form
                  action={unblock}
                  submit={words.unblock}
                  submitLabel={words.unblockNamed(value)}
                  tone="plain"
                  hidden={{ id }}
                  isInline
                />
              )}
            </li>
          ))}
        </ul>
        <Pages
          page={number}
          hasMore={hasMore}
          path={(to) => `/newsroom/links/blocked?page=${to}`}
        />
        {mayBlock && (
          <Form action={block} submit={words.block}>
            <TextField name="what" label={words.blockWhat} hint={words.blockWhatHint} />
            <TextField name="reason" label={words.reason} hint={words.reasonHint} />
          </Form>
        )}
      </div>
    )
  })
}
