import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { standardsVersions } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { ruleOf, type Standards, type StandardsVersion, standardsRules } from './standards'

const columns = {
  version: standardsVersions.version,
  publishedAt: standardsVersions.publishedAt,
  change: standardsVersions.change,
  intro: standardsVersions.intro,
  rules: standardsVersions.rules,
}

/** A version of the standards; the one in force where none is named. Null where there is no such version. */
export async function standards(version?: number): Promise<Standards | null> {
  touch(cacheTag.standards)
  const asked = readerDb().select(columns).from(standardsVersions)
  const [row] = await (version === undefined
    ? asked.orderBy(desc(standardsVersions.version)).limit(1)
    : asked.where(eq(standardsVersions.version, version)))
  return row ? { ...row, rules: standardsRules.parse(row.rules) } : null
}

/** The standards in force. @throws Error where a publication has none, which the first migration excludes. */
export async function currentStandards(): Promise<Standards> {
  const found = await untilChanged('standards in force', () => standards())
  if (!found) throw new Error('No version of the community standards is published.')
  return found
}

/** Every version, the newest first. */
export async function standardsVersionList(): Promise<StandardsVersion[]> {
  touch(cacheTag.standards)
  const { version, publishedAt, change } = columns
  return readerDb()
    .select({ version, publishedAt, change })
    .from(standardsVersions)
    .orderBy(desc(standardsVersions.version))
}

/** The rule that something cites, with its version; null where it cites none. */
export async function ruleCited({
  ruleNumber,
  standardsVersion: version,
}: {
  ruleNumber: number | null
  standardsVersion: number | null
}) {
  const cited = version === null ? null : await standards(version)
  const rule = cited && ruleOf(cited, ruleNumber)
  return rule ? { ...rule, version: version! } : null
}
