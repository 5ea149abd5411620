import 'server-only'
import { db } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import type { Role } from '@/lib/permissions/policy'

const names: Record<Role, string> = {
  administrator: 'Halvar Brisk',
  publisher: 'Petra Lindqvist',
  editor: 'Tove Renn',
  writer: 'Mirela Osk',
  moderator: 'Greta Kolm',
  reader: 'Anselm Pryde',
}

/** The address of the demo's account of a role. */
export function demoEmail(role: Role): string {
  return `${role === 'administrator' ? 'admin' : role}@longwave.example`
}

/** One account for each role, all with this password. @returns their ids by name. */
export async function demoPeople(password: string): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(password)
  const accounts = (Object.keys(names) as Role[]).map((role) => ({
    id: newId(),
    email: demoEmail(role),
    name: names[role],
    role,
    passwordHash,
  }))
  await db().insert(people).values(accounts)
  return new Map(accounts.map(({ name, id }) => [name, id]))
}
