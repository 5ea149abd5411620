import type { Metadata } from 'next'
import { frontAddress } from '@/lib/fronts/input'
import { frontForDesk, picksByIds, storiesToPick } from '@/lib/fronts/queries/desk'
import { fullTime } from '@/lib/i18n/dates'
import { manageWords } from '@/lib/i18n/manage'
import { publication } from '@/lib/settings/queries'
import page from '../../_shell/page.module.css'
import { Saved } from '../../_shell/saved'
import { visit } from '../../_shell/visit'
import { Arranger } from './arranger.client'

const words = manageWords.fronts

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Fronts({ searchParams }: Props) {
  return visit(async (actor) => {
    const { q, ids, saved } = frontAddress.parse(await searchParams)
    const [front, stories, { timeZone }] = await Promise.all([
      frontForDesk(actor),
      storiesToPick(actor, q),
      publication(),
    ])
    const arranged = ids ? await picksByIds(actor, ids) : front.picked
    return (
      <div className={page.page}>
        <div className={page.head}>
          <h1>{words.title}</h1>
          {front.editedAt && front.version > 0 && (
            <span className={page.soft}>
              {words.arrangedAt(fullTime(timeZone, front.editedAt))}
            </span>
          )}
        </div>
        <Saved when={saved !== undefined && ids === undefined} words={words.published} />
        <p>{words.explain}</p>
        <Arranger
          // What the address and the database say is where a new arrangement begins.
          key={`${front.version} ${arranged.map((story) => story.id).join()}`}
          arranged={arranged}
          published={front.picked.map((story) => story.id)}
          stories={stories.map((story) => ({
            ...story,
            time: story.publishedAt ? fullTime(timeZone, story.publishedAt) : '',
          }))}
          version={front.version}
          q={q}
        />
      </div>
    )
  })
}
