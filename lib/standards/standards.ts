// The community standards: numbered rules, in versions that are never changed once published.
import { z } from 'zod'

/** How many rules a version may have. */
export const mostRules = 40

export const standardsRule = z.object({
  /** Cited by removals, so it stays a rule's own within a version. */
  number: z.number().int().min(1).max(99),
  name: z.string().min(1).max(120),
  text: z.string().min(1).max(2_000),
})
export type StandardsRule = z.infer<typeof standardsRule>

/** The rules of a version: at least one, numbered from 1 without gaps. */
export const standardsRules = z
  .array(standardsRule)
  .min(1)
  .max(mostRules)
  .refine((rules) => rules.every(({ number }, at) => number === at + 1), {
    error: 'Rules are numbered from 1 without gaps.',
  })

/** One version of the standards, whole. */
export interface Standards {
  version: number
  publishedAt: Date
  /** What is new in it. */
  change: string
  intro: string
  rules: StandardsRule[]
}

/** A version in the list of all. */
export type StandardsVersion = Pick<Standards, 'version' | 'publishedAt' | 'change'>

/** A rule of a version by its number. */
export function ruleOf(standards: Pick<Standards, 'rules'>, number: number | null) {
  return standards.rules.find((rule) => rule.number === number)
}
