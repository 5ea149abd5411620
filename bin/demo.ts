// The demo publication at start: whether it is loaded, and how its people sign in.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqlClient } from '@/drizzle/client'
import { prepareSetup } from '@/lib/auth/mutations/setup'
import { env } from '@/lib/base/env'

const demoAdministrator = 'admin@longwave.example'
const others = ['publisher', 'editor', 'writer', 'moderator', 'reader']

/** The password of the demo's accounts: as set, else made once for each data directory. */
export function demoPassword(): string {
  const { DEMO_PASSWORD, DATA_DIR } = env()
  const file = join(DATA_DIR, 'demo-password')
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  const password = DEMO_PASSWORD ?? kept ?? randomBytes(9).toString('base64url')
  if (password !== kept) writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

/** Loads the demo into an embedded database that nobody has used, unless DEMO=off. */
export async function fillWithDemo(log: (sentence: string) => void): Promise<void> {
  const { isEmbedded, isDemo } = env()
  if (!isEmbedded || !isDemo) return
  const people = await sqlClient()`select 1 from people limit 1`
  if (people.length > 0) return
  log('Loading the demo publication.')
  const { loadDemo } = await import('@/lib/demo/load')
  await loadDemo({ password: demoPassword(), log })
}

/** How to sign in: with the demo's accounts, with one's own, or by making the first one. */
export async function signInWords(): Promise<string> {
  const { SITE_URL, isEmbedded } = env()
  const administrators = await sqlClient()<{ email: string }[]>`
    select email from people where role = 'administrator' and not is_disabled`
  if (administrators.length === 0) {
    const token = await prepareSetup()
    return token
      ? `Nobody can sign in yet. Make the first administrator at ${SITE_URL}/newsroom/setup?token=${token}`
      : 'There are people, but no administrator. `npm run longwave -- user role EMAIL --role administrator` makes one.'
  }
  if (isEmbedded && administrators.some(({ email }) => email === demoAdministrator)) {
    return `Sign in at ${SITE_URL}/sign-in as ${demoAdministrator}, password ${demoPassword()}\n(the same password for ${others.map((name) => `${name}@`).join(', ')} longwave.example)`
  }
  return `Sign in at ${SITE_URL}/sign-in`
}
