import 'server-only'
import { and, asc, desc, eq, ilike, inArray, or, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { holding } from '@/lib/base/like'
import { type ListPage, pageOf } from '@/lib/base/page'
import { type Actor, authorize, can, type Role, roles } from '@/lib/permissions/policy'

const newsroomRoles = roles.filter((role) =>
  can({ id: '', name: '', role, sessionId: '' }, 'article.view'),
)

/** Everyone of the newsroom whom a story can be given to. */
export async function newsroomPeople(actor: Actor): Promise<{ id: string; name: string }[]> {
  authorize(actor, 'article.view')
  return db()
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(inArray(people.role, newsroomRoles), eq(people.isDisabled, false)))
    .orderBy(asc(people.name))
}

/** A person as those who manage people see one: never the password's hash. */
export interface Person {
  id: string
  email: string
  name: string
  role: Role
  isDisabled: boolean
  hasPassword: boolean
  createdAt: Date
  lastSeenAt: Date | null
}

const pageSize = 50

// The newsroom before all readers, however many those are.
const rank = sql`array_position(${sql.param([...roles])}::text[], ${people.role})`

/** A page of those who can sign in and whose name or address holds these letters, the newsroom first. */
export async function peopleForDesk(
  actor: Actor,
  { q, page }: { q: string; page: number },
): Promise<ListPage<Person>> {
  authorize(actor, 'people.manage')
  const pattern = holding(q)
  const rows = await db()
    .select()
    .from(people)
    .where(q === '' ? undefined : or(ilike(people.name, pattern), ilike(people.email, pattern)))
    .orderBy(rank, asc(people.name), asc(people.id))
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
  const { items, hasMore } = pageOf(rows, pageSize)
  const listed = items.map(({ passwordHash, ...row }) => ({
    ...row,
    role: row.role as Role,
    hasPassword: passwordHash !== null,
  }))
  return { items: listed, hasMore }
}

/** Who the audit log can be narrowed to: the newsroom first, at most a thousand, and whoever it is narrowed to. */
export async function peopleOfLog(
  actor: Actor,
  chosen: string | undefined,
): Promise<{ id: string; name: string }[]> {
  authorize(actor, 'audit.read')
  return db()
    .select({ id: people.id, name: people.name })
    .from(people)
    .orderBy(...(chosen ? [desc(eq(people.id, chosen))] : []), rank, asc(people.name))
    .limit(1_000)
}

/**
 * The person with an e-mail address, for the command line.
 * @throws AppError not-found.
 */
export async function personByEmail(actor: Actor, email: string): Promise<Person> {
  authorize(actor, 'people.manage')
  const [row] = await db()
    .select()
    .from(people)
    .where(eq(sql`lower(${people.email})`, email.toLowerCase()))
  if (!row) throw new AppError('not-found', `Nobody signs in with ${email}.`)
  const { passwordHash, ...person } = row
  return { ...person, role: row.role as Role, hasPassword: passwordHash !== null }
}
