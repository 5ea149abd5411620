// The demo publication at start: whether it is loaded, and how its people sign in.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { startOver } from '@/drizzle/migrate'
import { prepareSetup } from '@/lib/auth/mutations/setup'
import { env } from '@/lib/base/env'
import { prepareQueues } from '@/lib/worker/worker'

/** The setting that stands while the demo is being loaded. */
const loading = 'house.demo-loading'

const demoAdministrator = 'admin@longwave.example'
const others = ['publisher', 'editor', 'writer', 'moderator', 'reader']

/** The password of the demo's accounts: as set, else made once for each data directory. */
export function demoPassword(): string {
  const { DEMO_PASSWORD, DATA_DIR } = env()
  const file = join(DATA_DIR, 'demo-password')
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  const password = DEMO_PASSWORD ?? kept ?? randomBytes(9).toString('base64url')
  mkdirSync(DATA_DIR, { recursive: true })
  if (password !== kept) writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

/**
 * Loads the demo into an embedded database that nobody has used, unless DEMO=off. One that was
 * broken off is begun anew: nobody could have signed in before its end.
 */
export async function fillWithDemo(log: (sentence: string) => void): Promise<void> {
  const { isEmbedded, isDemo } = env()
  if (!isEmbedded || !isDemo) return
  const sql = sqlClient()
  const isBrokenOff = (await sql`select 1 from settings where key = ${loading}`).length > 0
  if (isBrokenOff) {
    log('The demo was broken off when it was last loaded: it is begun anew.')
    await closeDatabase()
    await startOver(process.env.DATABASE_URL ?? '')
    await prepareQueues()
  } else if ((await sql`select 1 from people limit 1`).length > 0) return
  log('Loading the demo publication.')
  await sqlClient()`insert into settings (key, value) values (${loading}, '{}')`
  const { loadDemo } = await import('@/lib/demo/load')
  await loadDemo({ password: demoPassword(), log })
  await sqlClient()`delete from settings where key = ${loading}`
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
      : 'There are people, but no administrator. `npm run longwave -- user role EMAIL administrator` makes one.'
  }
  if (isEmbedded && administrators.some(({ email }) => email === demoAdministrator)) {
    return `Sign in at ${SITE_URL}/sign-in as ${demoAdministrator}, password ${demoPassword()}\n(the same password for ${others.map((name) => `${name}@`).join(', ')} longwave.example)`
  }
  return `Sign in at ${SITE_URL}/sign-in`
}
