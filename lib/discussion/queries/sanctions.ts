import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/drizzle/client'
import { sanctions } from '@/drizzle/schema/all'
import type { Actor } from '@/lib/permissions/policy'
import { ruleCited } from '@/lib/standards/queries'
import type { Sanction } from '../phases/define'

/** What says that a sanction holds now, by the database's clock. */
export const holdsNow = sql`${sanctions.liftedAt} IS NULL AND (${sanctions.endsAt} IS NULL OR ${sanctions.endsAt} > now())`

/** The sanctions that hold for a person now. */
export async function sanctionsOf(
  from: Pick<Transaction, 'select'>,
  personId: string,
): Promise<(typeof sanctions.$inferSelect & Pick<Sanction, 'kind'>)[]> {
  const rows = await from
    .select()
    .from(sanctions)
    .where(and(eq(sanctions.personId, personId), holdsNow))
    .orderBy(sanctions.id)
  return rows.map((row) => ({ ...row, kind: row.kind as Sanction['kind'] }))
}

/** What holds for one's own comments now, each with the rule that it cites; not who decided it. */
export async function ownSanctions({ id }: Actor) {
  const holding = id === null ? [] : await sanctionsOf(db(), id)
  return Promise.all(
    holding.map(async ({ id, kind, reason, endsAt, ...cited }) => ({
      id,
      kind,
      reason,
      endsAt,
      rule: await ruleCited(cited),
    })),
  )
}
