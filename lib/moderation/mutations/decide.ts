import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { comments, decisions, stories } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type CommentRow, lockComment, moveComment } from '@/lib/discussion/mutations/move'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { send } from '@/lib/jobs/send'
import { canMail } from '@/lib/mail/mailer'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { currentStandards } from '@/lib/standards/queries'
import { ruleOf } from '@/lib/standards/standards'
import { type DecisionKind, isAnswer, type ModeratorVerb, type Step, stepOf } from '../decision'
import type { decideInput } from '../input'
import { removalMailJob, toldAfter } from '../jobs'
import { forestalled } from './forestalled'
import { overturnAppeal } from './overturn'
import { answerReports } from './reports'

/** A decision, and the comment after it. */
export interface Decided {
  decisionId: string
  commentId: string
  kind: DecisionKind
  /** Of the comment, for what is decided next. */
  version: number
  state: string
}

interface Rule {
  ruleNumber: number
  standardsVersion: number
}

/**
 * Decides about a comment as the moderator saw it. A removal cites a rule of the standards in force.
 * @throws AppError not-found; invalid for a removal without such a rule; conflict, which says who
 *   was first and when, where the comment changed meanwhile, or where there is nothing to decide.
 */
export async function decideComment(
  actor: Actor,
  input: z.infer<typeof decideInput>,
): Promise<Decided> {
  authorize(actor, 'comment.moderate')
  const rule = input.verb === 'remove' ? await citedRule(input) : null
  return db().transaction(async (tx) => {
    const comment = await lockComment(tx, input.id)
    if (!comment) throw new AppError('not-found', words.decide.none)
    if (comment.version !== input.version) throw await forestalled(tx, comment)
    const step = stepOf(input.verb, {
      ...comment,
      isPick: comment.pickedAt !== null,
      isErased: comment.authorId === null,
    })
    if (!step) throw nothingToDecide(input.verb, comment)
    const decided = await takeStep(tx, actor, comment, step, rule)
    await note(tx, actor, comment, decided.kind, rule)
    return decided
  })
}

/** Carries a decision out: what answering an appeal does as well. */
export async function takeStep(
  tx: Transaction,
  actor: Actor,
  comment: CommentRow,
  step: Step,
  rule: Rule | null,
): Promise<Decided> {
  const { kind } = step
  const decisionId = newId()
  await tx.insert(decisions).values({
    id: decisionId,
    commentId: comment.id,
    storyId: comment.storyId,
    kind,
    byId: actor.id,
    ...rule,
    stateBefore: comment.state,
    commentVersion: comment.version + 1,
    waitedSeconds: isAnswer(kind) ? await waited(tx, comment) : null,
  })
  if (isAnswer(kind)) await answerReports(tx, comment.id, decisionId)
  if (kind === 'reopen') await overturnAppeal(tx, actor, comment.id)
  if (kind === 'remove' && comment.authorId && canMail())
    await send(tx, removalMailJob, { decisionId }, new Date(Date.now() + toldAfter * 1_000))
  await carryOut(tx, comment, step, rule)
  return {
    decisionId,
    commentId: comment.id,
    kind,
    version: comment.version + 1,
    state: step.state,
  }
}

async function carryOut(
  tx: Transaction,
  comment: CommentRow,
  { kind, state }: Step,
  rule: Rule | null,
): Promise<void> {
  if (kind === 'keep' || kind === 'pick' || kind === 'unpick') return markComment(tx, comment, kind)
  const noRule = { ruleNumber: null, standardsVersion: null }
  await moveComment(tx, comment, state, kind === 'remove' ? rule! : noRule)
}

/** What changes of a comment whose state stays. */
export async function markComment(
  tx: Transaction,
  { id, storyId }: Pick<CommentRow, 'id' | 'storyId'>,
  kind: 'keep' | 'pick' | 'unpick',
): Promise<void> {
  await tx
    .update(comments)
    .set({
      version: sql`${comments.version} + 1`,
      ...(kind === 'keep' ? {} : { pickedAt: kind === 'pick' ? sql`now()` : null }),
    })
    .where(eq(comments.id, id))
  if (kind !== 'keep') await changed(tx, [cacheTag.discussion(storyId)])
}

async function citedRule({ rule, standards }: z.infer<typeof decideInput>): Promise<Rule> {
  const inForce = await currentStandards()
  if (standards !== undefined && standards !== inForce.version)
    throw new AppError('conflict', words.decide.oldRules)
  if (rule === null || !ruleOf(inForce, rule)) throw new AppError('invalid', words.decide.noRule)
  return { ruleNumber: rule, standardsVersion: inForce.version }
}

function nothingToDecide(verb: ModeratorVerb, { state, authorId }: CommentRow): AppError {
  const isErased = state === 'removed' && authorId === null
  const message =
    state === 'deleted'
      ? words.first.deleted
      : isErased
        ? words.first.erased
        : words.decide.nothing[verb]
  return new AppError('conflict', message, { detail: { state } })
}

/** Seconds since the comment began to wait: was held, or first reported; null where it did not. */
async function waited(tx: Transaction, comment: CommentRow): Promise<number | null> {
  const since = comment.state === 'held' ? await heldSince(tx, comment) : comment.reportedAt
  if (!since) return null
  const [row] = await tx.execute<{ seconds: number }>(
    sql`select greatest(extract(epoch from now() - ${since.toISOString()}::timestamptz), 0)::int as seconds`,
  )
  return row!.seconds
}

async function heldSince(tx: Transaction, comment: CommentRow): Promise<Date> {
  const [taken] = await tx
    .select({ at: decisions.at })
    .from(decisions)
    .where(
      and(
        eq(decisions.commentId, comment.id),
        eq(decisions.kind, 'hold'),
        eq(decisions.stateBefore, 'published'),
        isNull(decisions.undoneAt),
      ),
    )
    .orderBy(desc(decisions.at))
    .limit(1)
  return taken?.at ?? comment.createdAt
}

/** Writes down what a moderator did to a comment: its story and the rule, never its words or its writer. */
export async function note(
  tx: Transaction,
  actor: Actor,
  { id, storyId }: Pick<CommentRow, 'id' | 'storyId'>,
  what: string,
  rule: Rule | null = null,
): Promise<void> {
  const [story] = await tx
    .select({ headline: stories.headline })
    .from(stories)
    .where(eq(stories.id, storyId))
  await recordEvent(tx, actor, {
    action: `comment.${what}`,
    subject: { type: 'comment', id },
    detail: {
      headline: story?.headline ?? '',
      ...(rule ? { rule: rule.ruleNumber, standards: rule.standardsVersion } : {}),
    },
  })
}
