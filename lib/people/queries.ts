import 'server-only'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
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

/** Everyone who can sign in, the newsroom first. */
export async function peopleForDesk(actor: Actor): Promise<Person[]> {
  authorize(actor, 'people.manage')
  // Ordered before it is cut: a thousand readers must not push an administrator off the page.
  const rank = sql`array_position(${sql.param([...roles])}::text[], ${people.role})`
  const rows = await db().select().from(people).orderBy(rank, asc(people.name)).limit(1_000)
  return rows.map(({ passwordHash, ...row }) => ({
    ...row,
    role: row.role as Role,
    hasPassword: passwordHash !== null,
  }))
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
