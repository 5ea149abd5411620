import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { appeals, comments, decisions, people, sanctions, stories } from '@/drizzle/schema/all'
import { env } from '@/lib/base/env'
import { removalMail } from '@/lib/discussion/mails'
import { fullTime } from '@/lib/i18n/dates'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { sendMail } from '@/lib/mail/mailer'
import { publication } from '@/lib/settings/queries'
import { standards } from '@/lib/standards/queries'
import { ruleOf } from '@/lib/standards/standards'
import type { appealMailJob } from '../jobs'

type Person = typeof people.$inferSelect

const link = (path: string) => new URL(path, env().SITE_URL).href
const standardsLink = (version: number | null, rule: number | null) =>
  link(version && rule ? `/standards/${version}#rule-${rule}` : '/standards')

/** Whether mail may go to somebody: an account that nobody confirmed or that is closed gets none. */
const isReachable = (person: Person | null): person is Person =>
  person !== null && !person.isDisabled && !person.mustConfirm

/** Mails the writer of a removed comment the rule, unless the removal was undone meanwhile; what the job does. */
export async function mailRemoval({ decisionId }: { decisionId: string }): Promise<void> {
  const [found] = await db()
    .select({
      decision: decisions,
      comment: comments,
      person: people,
      headline: stories.headline,
      appealId: appeals.id,
    })
    .from(decisions)
    .innerJoin(comments, eq(comments.id, decisions.commentId))
    .innerJoin(stories, eq(stories.id, decisions.storyId))
    .leftJoin(people, eq(people.id, comments.authorId))
    .leftJoin(appeals, eq(appeals.commentId, comments.id))
    .where(eq(decisions.id, decisionId))
  if (!found || !isReachable(found.person)) return
  const { decision, comment, person, headline } = found
  if (decision.undoneAt || comment.state !== 'removed') return
  const { name: paper, timeZone } = await publication()
  const version = await standards(decision.standardsVersion!)
  const rule = ruleOf(version!, decision.ruleNumber)!
  const mail = removalMail({
    paper,
    name: person.name,
    headline,
    text: comment.withheldText,
    at: fullTime(timeZone, decision.at),
    rule: { ...rule, version: version!.version },
    ruleLink: standardsLink(version!.version, rule.number),
    appealLink: link('/account#removed'),
    mayAppeal: found.appealId === null,
  })
  await sendMail({ ...mail, from: paper, to: person.email })
}

/**
 * Mails somebody the answer to their appeal, unless it was undone meanwhile and perhaps given again,
 * of which another job tells; what the job does.
 */
export async function mailAppeal({
  appealId,
  decidedAt,
}: z.infer<typeof appealMailJob.data>): Promise<void> {
  const [found] = await db()
    .select({
      appeal: appeals,
      person: people,
      headline: stories.headline,
      storyId: stories.id,
      removedById: decisions.byId,
    })
    .from(appeals)
    .innerJoin(stories, eq(stories.id, appeals.storyId))
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .leftJoin(people, eq(people.id, appeals.personId))
    .where(eq(appeals.id, appealId))
  if (!found || !isReachable(found.person) || found.appeal.outcome === 'open') return
  const { appeal, person, headline, storyId, removedById } = found
  if (decidedAt && appeal.decidedAt?.toISOString() !== decidedAt) return
  const isBack = appeal.outcome === 'overturned'
  const { name: paper } = await publication()
  const mail = words.mail.appeal(paper, {
    name: person.name,
    headline,
    isBack,
    isByAnother: appeal.decidedById !== removedById,
    answer: appeal.answer,
    link: link(isBack ? `/discussion/${storyId}/${appeal.commentId}` : '/account#removed'),
  })
  await sendMail({ ...mail, from: paper, to: person.email })
}

/** Mails somebody that they are banned, suspended or read first, unless that is lifted; what the job does. */
export async function mailSanction({ sanctionId }: { sanctionId: string }): Promise<void> {
  const [found] = await db()
    .select({ sanction: sanctions, person: people })
    .from(sanctions)
    .innerJoin(people, eq(people.id, sanctions.personId))
    .where(eq(sanctions.id, sanctionId))
  if (!found || !isReachable(found.person) || found.sanction.liftedAt) return
  const { sanction, person } = found
  const { name: paper, timeZone } = await publication()
  const version =
    sanction.standardsVersion === null ? null : await standards(sanction.standardsVersion)
  const rule = version && ruleOf(version, sanction.ruleNumber)
  const mail = words.mail.sanction(paper, {
    name: person.name,
    kind: sanction.kind,
    until: sanction.endsAt && fullTime(timeZone, sanction.endsAt),
    reason: sanction.reason,
    rule: rule ? words.rule(rule.number, rule.name, version.version) : null,
    link: standardsLink(sanction.standardsVersion, rule?.number ?? null),
  })
  await sendMail({ ...mail, from: paper, to: person.email })
}
