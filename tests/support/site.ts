import { readFileSync } from 'node:fs'
import type { Role } from '@/lib/permissions/policy'

/** The site under test, as served; set by `npm test`. */
export const siteUrl = required('TEST_SITE_URL')
export const demoPassword = required('TEST_DEMO_PASSWORD')
export const siteLog = () => readFileSync(required('TEST_SITE_LOG'), 'utf8')

function required(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error('These tests need the site that `npm test` starts: run them through it.')
  return value
}

/** The demo's account of a role. */
export function demoEmail(role: Role): string {
  return `${role === 'administrator' ? 'admin' : role}@longwave.example`
}

/** A request to the site; redirects are not followed, because they are what is asked about. */
export function request(
  path: string,
  init: RequestInit & { cookie?: string } = {},
): Promise<Response> {
  const headers = new Headers(init.headers)
  if (init.cookie) headers.set('cookie', init.cookie)
  return fetch(siteUrl + path, { redirect: 'manual', ...init, headers })
}

/** The text of a page. */
export async function text(path: string, cookie?: string): Promise<string> {
  return (await request(path, cookie ? { cookie } : {})).text()
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** What signing in answers; the cookie is in it where it worked. */
export async function tryToSignIn(
  email: string,
  password: string,
  headers: Record<string, string> = {},
) {
  const csrf = await request('/api/auth/csrf')
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const response = await request('/api/auth/callback/credentials', {
    method: 'POST',
    cookie: cookiesOf(csrf),
    headers: { origin: siteUrl, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  })
  const session = response.headers
    .getSetCookie()
    .find((line) => line.startsWith('next-auth.session-token=') && !line.includes('=;'))
  return { response, cookie: session?.split(';')[0] ?? null, setCookie: session ?? '' }
}

const signedIn = new Map<string, Promise<string>>()

/** A session cookie of the demo's account of a role; one sign-in a role and file. */
export function cookieOf(role: Role): Promise<string> {
  let cookie = signedIn.get(role)
  if (!cookie) {
    cookie = tryToSignIn(demoEmail(role), demoPassword).then((result) => {
      if (!result.cookie) throw new Error(`Signing in as ${role} failed: ${result.response.status}`)
      return result.cookie
    })
    signedIn.set(role, cookie)
  }
  return cookie
}

interface Manifest {
  node: Record<
    string,
    { filename?: string; exportedName?: string; workers: Record<string, unknown> }
  >
}

export interface ServerAction {
  id: string
  name: string
  file: string
  page: string
}

/** Every server action of the build: its id, its name, its file, and a page that can call it. */
export function serverActions(): ServerAction[] {
  const manifest = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  ) as Manifest
  return Object.entries(manifest.node).map(([id, entry]) => ({
    id,
    name: entry.exportedName ?? '',
    file: entry.filename ?? '',
    page: Object.keys(entry.workers)[0]!,
  }))
}

/** The answer of a server action: its result where it ran, and the HTTP status. */
export interface ActionAnswer {
  status: number
  result: {
    ok: boolean
    value?: unknown
    error?: { code: string; message: string; fields?: Record<string, string>; detail?: unknown }
  } | null
}

/** Calls a server action, by its name or as one of the build's, as the editor's page does, with one plain argument. */
export async function callAction(
  called: string | ServerAction,
  input: unknown,
  {
    cookie,
    path = '/newsroom',
    headers = {},
  }: { cookie?: string; path?: string; headers?: Record<string, string> } = {},
): Promise<ActionAnswer> {
  const action =
    typeof called === 'string' ? serverActions().find((one) => one.name === called) : called
  if (!action) throw new Error(`There is no server action ${called}`)
  const response = await request(path, {
    method: 'POST',
    ...(cookie ? { cookie } : {}),
    headers: {
      origin: siteUrl,
      accept: 'text/x-component',
      'next-action': action.id,
      'content-type': 'text/plain;charset=UTF-8',
      ...headers,
    },
    body: JSON.stringify([input]),
  })
  return { status: response.status, result: resultIn(await response.text()) }
}

// The answer is React's flight format: a line for each piece; the action's result is a plain object in one of them.
function resultIn(flight: string): ActionAnswer['result'] {
  for (const line of flight.split('\n')) {
    const match = /^[0-9a-f]+:(\{"ok":.*)$/.exec(line)
    if (match) return JSON.parse(match[1]!)
  }
  return null
}
