import 'server-only'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { standards } from '@/lib/standards/queries'
import { ruleOf, type StandardsRule } from '@/lib/standards/standards'

/** The rules of versions of the standards, by version. */
export type CitedRules = Map<number, StandardsRule[]>

/** The rules that these versions have. */
export async function standardsVersionsNamed(versions: number[]): Promise<CitedRules> {
  const found = await Promise.all([...new Set(versions)].map((version) => standards(version)))
  return new Map(found.flatMap((one) => (one ? [[one.version, one.rules]] : [])))
}

/** A cited rule in words; empty where none was cited. */
export function citedRule(
  rules: CitedRules,
  number: number | null,
  version: number | null,
): string {
  if (number === null || version === null) return ''
  const name = ruleOf({ rules: rules.get(version) ?? [] }, number)?.name ?? null
  return words.rule(number, name, version)
}
