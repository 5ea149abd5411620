import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/drizzle/client'
import { people, sanctions } from '@/drizzle/schema/all'
import { isId } from '@/lib/base/ids'
import { type ListPage, pageOf } from '@/lib/base/page'
import { holdsNow } from '@/lib/discussion/queries/sanctions'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import type { History } from '../queue'
import { standardsVersionsNamed } from './cited'
import { histories, historyOf } from './histories'

/** A ban, a suspension or the like, with who decided it. */
export interface SanctionOnRecord {
  id: string
  personId: string
  name: string
  kind: string
  reason: string
  beginsAt: Date
  endsAt: Date | null
  by: string | null
  liftedAt: Date | null
  liftedBy: string | null
  isHolding: boolean
}

const lifter = alias(people, 'lifter')
const decider = alias(people, 'decider')

const selectSanctions = () =>
  db()
    .select({
      id: sanctions.id,
      personId: sanctions.personId,
      name: people.name,
      kind: sanctions.kind,
      reason: sanctions.reason,
      beginsAt: sanctions.beginsAt,
      endsAt: sanctions.endsAt,
      by: decider.name,
      liftedAt: sanctions.liftedAt,
      liftedBy: lifter.name,
      isHolding: sql<boolean>`(${holdsNow})`,
    })
    .from(sanctions)
    .innerJoin(people, eq(people.id, sanctions.personId))
    .leftJoin(decider, eq(decider.id, sanctions.byId))
    .leftJoin(lifter, eq(lifter.id, sanctions.liftedById))

/** A person as moderators see one: never the address. */
export interface PersonOnRecord {
  id: string
  name: string
  /** Whether they work for the publication. */
  isStaff: boolean
  history: History
  sanctions: SanctionOnRecord[]
}

/** Somebody who comments, with what was decided about them; null where there is no such person. */
export async function personOnRecord(actor: Actor, id: string): Promise<PersonOnRecord | null> {
  authorize(actor, 'comment.moderate')
  if (!isId(id)) return null
  const [person] = await db()
    .select({ id: people.id, name: people.name, role: people.role, createdAt: people.createdAt })
    .from(people)
    .where(eq(people.id, id))
  if (!person) return null
  const [known, own, { timeZone }] = await Promise.all([
    histories([person]),
    selectSanctions().where(eq(sanctions.personId, id)).orderBy(desc(sanctions.beginsAt)),
    publication(),
  ])
  const rules = await standardsVersionsNamed(known.versions)
  return {
    id,
    name: person.name,
    isStaff: person.role !== 'reader',
    history: historyOf(person, known, { rules, timeZone }),
    sanctions: own,
  }
}

const pageSize = 50

/** A page of everything that holds for anybody now, the newest first. */
export async function sanctionsInForce(
  actor: Actor,
  page: number,
): Promise<ListPage<SanctionOnRecord>> {
  authorize(actor, 'comment.moderate')
  const rows = await selectSanctions()
    .where(holdsNow)
    .orderBy(desc(sanctions.beginsAt), desc(sanctions.id))
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
  return pageOf(rows, pageSize)
}
