import { z } from 'zod'
import { fromVersion, paragraphs, requiredLine } from '@/lib/base/fields'
import { discussionModes } from '@/lib/discussion/comment'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { moderatorVerbs } from './decision'

const id = z.uuid()

/** A number field that may be left empty: null then. */
const wholeNumber = (max: number, wrong: string) =>
  z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value === '' || value === null || value === undefined ? null : +value))
    .pipe(
      z
        .number({ error: wrong })
        .int({ error: wrong })
        .min(1, { error: wrong })
        .max(max, { error: wrong })
        .nullable(),
    )

const rule = wholeNumber(99, words.decide.noRule)
const days = wholeNumber(3_650, words.days)
const replies = wholeNumber(1_000, words.replies)

/** The list that a plain form was sent from and goes back to: {@link queueFilter} reads it. */
const list = {
  tab: z.string().optional(),
  after: z.string().optional(),
  by: z.string().optional(),
}

export const decideInput = z
  .strictObject({
    id,
    /** The version that the moderator saw. */
    version: fromVersion,
    verb: z.enum(moderatorVerbs).optional(),
    /** The rule that a removal cites; a form's button for a rule says nothing else. */
    rule,
    /** The version of the standards that its number is of. */
    standards: fromVersion.optional(),
    ...list,
  })
  .transform(({ id, version, verb, rule, standards }) => ({
    id,
    version,
    verb: verb ?? ('remove' as const),
    rule,
    standards,
  }))

export const undoInput = z.strictObject({ id, ...list })

export const noteInput = z.strictObject({
  id,
  text: paragraphs(1_000, 'A note').pipe(z.string().min(1, { error: words.note.empty })),
  ...list,
})

/** ban: may not comment any more. suspension: not for a time. pre-moderation: is read before being published. */
export const sanctionKinds = ['suspension', 'ban', 'pre-moderation'] as const
export type SanctionKind = (typeof sanctionKinds)[number]

export const sanctionInput = z
  .strictObject({
    personId: id,
    kind: z.enum(sanctionKinds),
    /** Days until it ends; without, it has no end. */
    days,
    rule,
    /** The version of the standards that its number is of. */
    standards: fromVersion.optional(),
    /** Told to the person. */
    reason: requiredLine(300, words.sanction.reason),
  })
  .refine(({ kind, days }) => kind !== 'suspension' || days !== null, {
    error: words.sanction.needsEnd,
    path: ['days'],
  })

export const liftInput = z.strictObject({ id })

/** upheld: the removal stays. overturned: the comment comes back. */
export const appealOutcomes = ['upheld', 'overturned'] as const

export const answerAppealInput = z.strictObject({
  id,
  outcome: z.enum(appealOutcomes, { error: words.appeals.choose }),
  /** Told to the person. */
  answer: requiredLine(500, words.appeals.answer),
})

/** inherit: as the wider setting says. */
const modes = ['inherit', ...discussionModes] as const

export const settingScopes = ['everywhere', 'section', 'story'] as const

export const discussionSettingInput = z
  .strictObject({
    scope: z.enum(settingScopes),
    /** Of the section or the story; nothing for everywhere. */
    of: z
      .string()
      .nullish()
      .transform((value) => value || null)
      .pipe(id.nullable()),
    version: fromVersion,
    mode: z.enum(modes, { error: words.settings.choose }),
    closesAfterDays: days,
    mostReplies: replies,
    /** Told to readers where it is closed. */
    reason: z
      .string()
      .nullish()
      .transform((text) => text ?? '')
      .pipe(requiredLine(200, words.settings.reason).or(z.literal(''))),
  })
  .refine(({ scope, of }) => (scope === 'everywhere') === (of === null), {
    error: words.settings.choose,
  })
