import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Pages } from '@/app/(newsroom)/_shell/pages'
import { listAddress, visit } from '@/app/(newsroom)/_shell/visit'
import { compareContents } from '@/lib/articles/compare'
import { historyPageSize } from '@/lib/articles/desk-story'
import {
  articleForDesk,
  choicesForDesk,
  namesIn,
  revisionContent,
  revisionsForDesk,
} from '@/lib/articles/queries/desk-story'
import { canWrite } from '@/lib/articles/steps'
import { editorWords } from '@/lib/i18n/editor'
import { publication } from '@/lib/settings/queries'
import { ComparisonView } from '../../_editor/comparison'
import { namingOf } from '../../_editor/story'
import styles from '../../_history/history.module.css'
import { RestoreVersion } from '../../_history/restore-version.client'
import { VersionList } from '../../_history/version-list'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: editorWords.revisions.title }

const address = listAddress.extend({ version: z.string().optional().catch(undefined) })

const pathOf = (id: string, page: number) => `/newsroom/articles/${id}/history?page=${page}`

/** Every saved version of a story, and what each changed. */
export default async function History({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const { version, page: number } = address.parse(asked)
  const words = editorWords.revisions
  return visit(async (actor) => {
    const [story, found, choices, { timeZone }] = await Promise.all([
      articleForDesk(actor, id),
      revisionsForDesk(actor, id, number),
      choicesForDesk(actor),
      publication(),
    ])
    if (!story) notFound()
    const versions = found.slice(0, historyPageSize)
    const at = Math.max(
      0,
      versions.findIndex((one) => one.id === version),
    )
    const [chosen, before] = [versions[at], found[at + 1]]
    const [after, earlier] = await Promise.all([
      chosen ? revisionContent(actor, id, chosen.id) : null,
      before ? revisionContent(actor, id, before.id) : null,
    ])
    const naming = namingOf(choices, await namesIn([after, earlier]))
    const isNewest = number === 1 && at === 0
    return (
      <div className={styles.page}>
        <p>
          <a href={`/newsroom/articles/${id}`} className={styles.back}>
            {words.back}
          </a>
        </p>
        <h1>
          {words.title}: <bdi>{story.content.headline || editorWords.untitled}</bdi>
        </h1>
        <div className={styles.columns}>
          <div>
            <VersionList
              versions={versions}
              chosen={chosen?.id}
              path={pathOf(id, number)}
              timeZone={timeZone}
            />
            <Pages
              page={number}
              hasMore={found.length > historyPageSize}
              path={(to) => pathOf(id, to)}
            />
          </div>
          <section aria-label={chosen ? words.version(chosen.version) : words.title}>
            {chosen && (
              <h2>
                {words.version(chosen.version)}
                {before && <small> {words.compareWith(before.version)}</small>}
              </h2>
            )}
            {after && earlier && (
              <ComparisonView
                comparison={compareContents(earlier, after, naming)}
                language={after.language}
              />
            )}
            {after && !earlier && <p>{words.first}</p>}
            {!chosen && <p>{words.none}</p>}
            {chosen && isNewest && <p className={styles.hint}>{words.current}</p>}
            {chosen && !isNewest && canWrite(actor, story.standing.state, story.standing) && (
              <RestoreVersion id={id} version={story.version} revisionId={chosen.id} />
            )}
          </section>
        </div>
      </div>
    )
  })
}
