import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Form } from '@/app/_ui/form.client'
import { LinkDays } from '@/app/_ui/link-days'
import { isId } from '@/lib/base/ids'
import { manageWords } from '@/lib/i18n/manage'
import { daysWords, linkWords as words } from '@/lib/i18n/sharing'
import { share } from '@/lib/i18n/story'
import { can } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { shortUrl, shortUrlShown } from '@/lib/shortlinks/address'
import { linkForDesk } from '@/lib/shortlinks/queries/desk'
import page from '../../../_shell/page.module.css'
import { Saved } from '../../../_shell/saved'
import { visit } from '../../../_shell/visit'
import { ChangeForm } from '../_link/change-form'
import { History } from '../_link/history'
import { Sources } from '../_link/sources'
import { switchOff, switchOn } from '../actions'

export const metadata: Metadata = { title: manageWords.links.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function Link({ params, searchParams }: Props) {
  return visit(async (actor) => {
    const { id } = await params
    const found = isId(id) ? await linkForDesk(actor, id) : null
    if (!found) notFound()
    const { link, headline, path, days, total, sources, changes } = found
    const { timeZone } = await publication()
    const isOff = link.disabledAt !== null
    return (
      <div className={page.page}>
        <h1>{shortUrlShown(link.code)}</h1>
        <Saved when={(await searchParams).saved !== undefined} words={words.saved} />
        <p>
          {words.to}: {headline || link.target || manageWords.links.noStory}
          {path && ` (${decodeURI(path)})`}. {words.standings[found.standing]}. {words.by}:{' '}
          {found.createdBy ?? words.house}.
        </p>
        <img
          src={`/s/${link.code}.svg`}
          alt={share.qr(shortUrl(link.code))}
          width={104}
          height={104}
        />
        <h2>{daysWords.title}</h2>
        <p className={page.soft}>
          {words.total(total)}. {words.approximate}
        </p>
        <LinkDays days={days} />
        <Sources sources={sources} />
        <History changes={changes} zone={timeZone} />
        {can(actor, 'link.manage') && (
          <>
            <ChangeForm link={link} path={path} />
            <Form
              action={isOff ? switchOn : switchOff}
              submit={isOff ? words.enable : words.disable}
              tone={isOff ? 'plain' : 'danger'}
              hidden={{ id: link.id }}
              isInline
            />
          </>
        )}
      </div>
    )
  })
}
