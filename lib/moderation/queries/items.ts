import 'server-only'
import { phases } from '@/lib/discussion/phases/registry'
import { shownComment } from '@/lib/discussion/shown'
import { fullTime } from '@/lib/i18n/dates'
import { moderationWords as words } from '@/lib/i18n/moderation'
import type { QueueFilter, QueueItem } from '../queue'
import { citedRule } from './cited'
import { historyOf } from './histories'
import type { QueueRow } from './queue'
import type { Surroundings } from './surroundings'

/** The comments of a page with what hangs on each. */
export function itemsOf(rows: QueueRow[], about: Surroundings, filter: QueueFilter): QueueItem[] {
  return rows.map((row) => itemOf(row, about, filter))
}

function itemOf(row: QueueRow, about: Surroundings, filter: QueueFilter): QueueItem {
  const { comment, author } = row
  const { timeZone } = about
  const isOf = ({ commentId }: { commentId: string }) => commentId === comment.id
  const moment = (at: Date) => ({ iso: at.toISOString(), words: fullTime(timeZone, at) })
  return {
    comment: shown(row, timeZone),
    version: comment.version,
    story: { headline: row.headline, path: row.path },
    why: reasons(row, about),
    openReports: comment.openReports,
    thread: about.thread
      .filter((one) => one.of === comment.id)
      .map(({ id, place, name, text }) => ({
        id,
        place,
        name: name ?? words.deletedAccount,
        text: text || words.thread.gone,
      })),
    history: author && historyOf(author, about.known, about),
    notes: about.notes
      .filter(isOf)
      .map(({ id, by, at, text }) => ({ id, by: by || words.somebody, at: moment(at), text })),
    cursor: filter.tab === 'reported' && !filter.by ? `${row.reported}.${comment.id}` : comment.id,
  }
}

function shown({ comment, author }: QueueRow, timeZone: string): QueueItem['comment'] {
  const { state, ...rest } = shownComment(
    {
      ...comment,
      state: 'published',
      text: comment.text || comment.withheldText,
      author: author && {
        id: author.id,
        name: author.name,
        isStaff: author.role !== 'reader',
      },
      removedUnder: null,
      isPick: comment.pickedAt !== null,
    },
    { timeZone, now: new Date() },
  )
  return { ...rest, state: comment.state }
}

function reasons({ comment }: QueueRow, about: Surroundings): string[] {
  const last = about.last.find((one) => one.commentId === comment.id)
  const open = about.open.filter((one) => one.commentId === comment.id)
  const at = last && fullTime(about.timeZone, last.at)
  const by = last?.by ?? words.somebody
  const phase = phases.find((one) => one.name === comment.phase)
  const why: string[] = []
  if (comment.state === 'held')
    why.push(last?.kind === 'hold' ? words.why.heldBy(by, at!) : (phase?.why ?? comment.phase))
  else if (comment.state === 'removed') {
    const cited = citedRule(about.rules, comment.ruleNumber, comment.standardsVersion)
    why.push(at ? words.appeals.removedBy(by, cited, at) : words.why.removed(cited))
  } else if (last) why.push(words.why.decided(by, last.kind, at!))
  if (open.length > 0) why.push(words.why.reported(comment.openReports))
  const said = open.map(({ rule, version, note, count }) =>
    words.why.report(rule === null ? null : words.why.ofRule(rule, version), note, count),
  )
  const others = comment.openReports - open.reduce((sum, { count }) => sum + count, 0)
  return [...why, ...said, others > 0 ? words.why.others(others) : ''].filter(Boolean)
}
