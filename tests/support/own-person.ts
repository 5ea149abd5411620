// Somebody of the newsroom on a site of one test's own, signed in as a browser does it.
import { db } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import type { Role } from '@/lib/permissions/policy'
import type { OwnSite } from './own-site'

/** Makes a person and signs them in. @returns the cookie of their session. */
export async function signedInAs(role: Role, { url }: OwnSite): Promise<string> {
  const password = 'a long enough password'
  const email = `${newId()}@example.org`
  const passwordHash = await hashPassword(password)
  await db()
    .insert(people)
    .values({ id: newId(), name: `A ${role}`, role, email, passwordHash })
  const csrf = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, cookie: cookiesOf(csrf) },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  })
  const cookie = cookiesOf(answer)
    .split('; ')
    .find((one) => /^next-auth\.session-token=./.test(one))
  if (!cookie) throw new Error(`Nobody was signed in: ${answer.status}`)
  return cookie
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
