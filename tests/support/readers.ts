// Readers as the http tests need them: accounts of their own, a story to talk under.
import { db, sqlClient } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import { content, letIn, published, section } from './fixtures'
import { request, siteUrl, tryToSignIn } from './site'

const password = 'a long enough password'
const passwordHash = hashPassword(password)

/** A reader with a session of their own, of whom something was published before. */
export async function newReader(name = 'Wren Halloran') {
  const reader = await unknownReader(name)
  await letIn(reader.id)
  return reader
}

/** A reader with a session who never said anything. */
export async function unknownReader(name = 'Wren Halloran') {
  const id = newId()
  const email = `${id}@example.org`
  await db()
    .insert(people)
    .values({ id, email, name, role: 'reader', passwordHash: await passwordHash })
  const { cookie } = await tryToSignIn(email, password)
  return { id, email, password, cookie: cookie! }
}

/** A published story without comments: its id and address. */
export async function newStory(): Promise<{ id: string; path: string }> {
  const { id } = await published(content(await section(`Talk-${newId().slice(-6)}`)))
  const [row] = await sqlClient()<{ path: string }[]>`select path from stories where id = ${id}`
  return { id, path: row!.path }
}

interface Sending {
  cookie?: string
  headers?: Record<string, string>
}

/** Sends JSON as the discussion's own script does. */
export function sendJson(path: string, body: unknown, { cookie, headers }: Sending = {}) {
  return request(path, {
    method: 'POST',
    ...(cookie ? { cookie } : {}),
    headers: { origin: siteUrl, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** Sends a form as a browser without JavaScript does. */
export function sendForm(path: string, fields: Record<string, string>, { cookie }: Sending = {}) {
  return request(path, {
    method: 'POST',
    ...(cookie ? { cookie } : {}),
    headers: { origin: siteUrl },
    body: new URLSearchParams(fields),
  })
}
