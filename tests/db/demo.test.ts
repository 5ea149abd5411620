import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { changedTags } from '@/drizzle/schema/all'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import { mostReadIds } from '@/lib/counters/queries'
import { loadDemo } from '@/lib/demo/load'
import { openDossiers } from '@/lib/dossiers/queries'
import { openStreams } from '@/lib/radio/queries'
import { openSections } from '@/lib/sections/queries'
import { publication } from '@/lib/settings/queries'
import { prepareQueues } from '@/lib/worker/worker'

/** What pages of a front have in common; each of them bears the publication's own tag. */
const common = { publication, openSections, openDossiers, openStreams, mostRead }

function mostRead() {
  return mostReadIds('24h')
}

test('a site that serves the database while the demo is loaded draws anew what it drew of half of it', async () => {
  await prepareQueues()
  await loadDemo({ password: 'correct horse battery' })
  // The last that is written of what readers see.
  const [last] = await db().execute<{ transaction: string }>(sql`
    select max(xmin::text::bigint)::text as transaction
    from (select xmin from comments union all select xmin from streams
      union all select xmin from programmes union all select xmin from fronts
      union all select xmin from discussion_ledgers union all select xmin from most_read) written`)
  const told = await db()
    .select({ tag: changedTags.tag })
    .from(changedTags)
    .where(sql`${changedTags.transaction}::text::bigint >= ${last!.transaction}::bigint`)
  for (const [name, reading] of Object.entries(common)) {
    const scope: RenderScope = { tags: new Set() }
    await renderScope.run(scope, async () => void (await reading()))
    const heard = told.filter(({ tag }) => scope.tags.has(tag))
    expect(heard, name).not.toEqual([])
  }
}, 60_000)
