import { z } from 'zod'
import { fromVersion, paragraphs, requiredLine } from '@/lib/base/fields'
import { standardsDeskWords as words } from '@/lib/i18n/discussion-rules'
import { mostRules, type StandardsRule } from './standards'

/** How a form names the fields of its rules, counted from 1. */
export const ruleField = (part: 'place' | 'name' | 'text', at: number) => `${part}-${at}`

/** Empty rules that a form offers beside those there are. */
export const newRules = 2

/** The rules in a form, in the order of their places; those without name and text are left out. */
const rulesOf = z.record(z.string(), z.unknown()).transform((form, context): StandardsRule[] => {
  const rules: (StandardsRule & { place: number })[] = []
  for (let at = 1; at <= mostRules + newRules; at++) {
    const name = textOf(form[ruleField('name', at)]).replace(/\s+/gu, ' ')
    const text = textOf(form[ruleField('text', at)])
    if (name === '' && text === '') continue
    const field = name === '' ? 'name' : text === '' ? 'text' : null
    if (field)
      context.addIssue({ code: 'custom', message: words.half(at), path: [ruleField(field, at)] })
    for (const [part, said, most] of [
      ['name', name, 120],
      ['text', text, 2_000],
    ] as const)
      if (said.length > most)
        context.addIssue({
          code: 'custom',
          message: `This may have ${most} characters at most.`,
          path: [ruleField(part, at)],
        })
    const place = Number(textOf(form[ruleField('place', at)]).replace(',', '.'))
    rules.push({ number: at, name, text, place: Number.isFinite(place) && place > 0 ? place : at })
  }
  if (rules.length === 0 || rules.length > mostRules)
    context.addIssue({
      code: 'custom',
      message: rules.length === 0 ? words.noRules : words.tooMany,
      path: [ruleField('name', 1)],
    })
  return rules
    .sort((a, b) => a.place - b.place || a.number - b.number)
    .map(({ name, text }, index) => ({ number: index + 1, name, text }))
})

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
}

const ruleFields = Object.fromEntries(
  Array.from({ length: mostRules + newRules }, (_, index) =>
    (['place', 'name', 'text'] as const).map((part) => [
      ruleField(part, index + 1),
      z.string().optional(),
    ]),
  ).flat(),
) as Record<string, z.ZodOptional<z.ZodString>>

export const publishStandardsInput = z
  .strictObject({
    ...ruleFields,
    /** The version that the change began from. */
    version: fromVersion,
    change: requiredLine(300, 'What is new'),
    intro: paragraphs(2_000, 'The introduction'),
  })
  .transform((form, context) => {
    const rules = rulesOf.safeParse(form)
    if (!rules.success) {
      for (const { message, path } of rules.error.issues)
        context.addIssue({ code: 'custom', message, path: path as string[] })
      return z.NEVER
    }
    const { version, change, intro } = form
    return { version, change, intro, rules: rules.data }
  })
