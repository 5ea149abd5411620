import 'server-only'
import { and, asc, count, desc, eq, isNotNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/drizzle/client'
import { appeals, comments, decisions, people, stories } from '@/drizzle/schema/all'
import { pageOf } from '@/lib/base/page'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { isAnotherThere } from '../mutations/appeal'
import { citedRule, standardsVersionsNamed } from './cited'

/** Appeals of a page, and those that are listed as answered. */
const pageSize = 50
/** Of those that were answered, the last are shown. */
export const mostAnswered = 50

const remover = alias(people, 'remover')
const answerer = alias(people, 'answerer')

/** Nobody asks any more where the account is erased, and nothing is left to look at. */
const waits = and(eq(appeals.outcome, 'open'), isNotNull(appeals.personId))

const selectAppeals = () =>
  db()
    .select({
      appeal: appeals,
      storyId: stories.id,
      headline: stories.headline,
      text: comments.withheldText,
      /** The same words where it was published again. */
      textAgain: comments.text,
      name: people.name,
      ruleNumber: decisions.ruleNumber,
      standardsVersion: decisions.standardsVersion,
      removedAt: decisions.at,
      removedById: decisions.byId,
      removedBy: remover.name,
      answeredBy: answerer.name,
    })
    .from(appeals)
    .innerJoin(comments, eq(comments.id, appeals.commentId))
    .innerJoin(stories, eq(stories.id, appeals.storyId))
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .leftJoin(people, eq(people.id, appeals.personId))
    .leftJoin(remover, eq(remover.id, decisions.byId))
    .leftJoin(answerer, eq(answerer.id, appeals.decidedById))

/** An appeal with the removal that it is about, its rule in words. */
export type AppealOnRecord = Awaited<ReturnType<typeof selectAppeals>>[number] & {
  rule: string
  /** The visitor removed the comment, and somebody else is there to answer. */
  isForAnother: boolean
}

/** A page of the appeals that wait, the oldest first, and those answered last. */
export async function appealsForDesk(
  actor: Actor,
  page = 1,
): Promise<{ open: AppealOnRecord[]; hasMore: boolean; answered: AppealOnRecord[] }> {
  authorize(actor, 'comment.moderate')
  const [open, answered] = await Promise.all([
    selectAppeals()
      .where(waits)
      .orderBy(asc(appeals.at), asc(appeals.id))
      .limit(pageSize + 1)
      .offset((page - 1) * pageSize),
    selectAppeals()
      .where(ne(appeals.outcome, 'open'))
      .orderBy(desc(appeals.decidedAt))
      .limit(mostAnswered),
  ])
  const rules = await standardsVersionsNamed(
    [...open, ...answered].flatMap((row) => row.standardsVersion ?? []),
  )
  const isAnother = actor.id !== null && (await isAnotherThere(db(), actor.id))
  const full = (row: (typeof open)[number]): AppealOnRecord => ({
    ...row,
    rule: citedRule(rules, row.ruleNumber, row.standardsVersion),
    isForAnother: isAnother && row.removedById === actor.id,
  })
  const { items, hasMore } = pageOf(open, pageSize)
  return { open: items.map(full), hasMore, answered: answered.map(full) }
}

/** How many appeals wait for an answer. */
export async function openAppeals(actor: Actor): Promise<number> {
  authorize(actor, 'comment.moderate')
  const [row] = await db().select({ count: count() }).from(appeals).where(waits)
  return row!.count
}
