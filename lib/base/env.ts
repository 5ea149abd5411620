// The settings of this process: read once, checked, and in the shape that the code needs.
import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { z } from 'zod'
import { refusalOf, settings } from './settings'

type Settings = z.infer<typeof settings>

/** The settings by their own names, checked, and with defaults filled in. */
export type Env = Omit<Settings, 'SITE_URL' | 'SHORT_URL' | 'DEMO'> & {
  /** The public origin of the site, without a slash at its end. */
  SITE_URL: string
  /** Whether SITE_URL was set; without it the site answers to this machine's own names. */
  isSiteUrlGiven: boolean
  /** What a short code is put behind, with a slash between. */
  SHORT_URL: string
  /** Whether the database is the embedded one: no DATABASE_URL was set. */
  isEmbedded: boolean
  /** Whether an empty embedded database is filled with the demo publication. */
  isDemo: boolean
  /** Absolute path of the folder for what must last outside Postgres. */
  DATA_DIR: string
  /**
   * Key of sessions and other signatures: as set, else made at the first use and kept in DATA_DIR.
   * @throws SettingsError when a production site with a DATABASE_URL has none.
   */
  readonly AUTH_SECRET: string
}

/** A setting that cannot be used; the message has a sentence for each. */
export class SettingsError extends Error {}

type Variables = Record<string, string | undefined>

// Next's bundle and the server outside it load this file twice, and must agree.
const shared = globalThis as typeof globalThis & { longwaveEnv?: Env }

/**
 * The settings of this process. Read at the first call; later changes of the environment are not seen.
 * @throws SettingsError with a sentence for each wrong setting.
 */
export function env(): Env {
  shared.longwaveEnv ??= readEnv(process.env)
  return shared.longwaveEnv
}

/**
 * How much is logged. Refuses nothing: the log is there before the settings are checked, and a wrong
 * one is told by whoever needs it.
 */
export function logLevel(): Env['LOG_LEVEL'] {
  return settings.shape.LOG_LEVEL.catch('info').parse(process.env.LOG_LEVEL?.trim() || undefined)
}

/**
 * Checks settings and derives the rest; touches nothing until the secret is asked for.
 * @throws SettingsError with a sentence for each wrong setting.
 */
export function readEnv(variables: Variables): Env {
  // An empty value is how many tools say "not set".
  const given = Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0])
      return refusalOf(name, given[name], message)
    })
    throw new SettingsError(sentences.join('\n'))
  }
  const { AUTH_SECRET, DEMO, ...set } = parsed.data
  const SITE_URL = withoutSlash(set.SITE_URL ?? `http://localhost:${set.PORT}`)
  if (set.SHORT_URL && !mayStandBeforeCodes(set.SHORT_URL, SITE_URL))
    throw new SettingsError(
      refusalOf(
        'SHORT_URL',
        set.SHORT_URL,
        'a host of its own, such as https://lw.example, or SITE_URL with /s behind it',
      ),
    )
  refuseHalfBucket(given)
  const DATA_DIR = resolve(set.DATA_DIR)
  let secret = AUTH_SECRET
  return {
    ...set,
    SITE_URL,
    isSiteUrlGiven: set.SITE_URL !== undefined,
    SHORT_URL: withoutSlash(set.SHORT_URL ?? `${SITE_URL}/s`),
    DATA_DIR,
    isEmbedded: set.DATABASE_URL === undefined,
    isDemo: DEMO === 'on',
    get AUTH_SECRET() {
      secret ??= secretFor(parsed.data, DATA_DIR)
      return secret
    },
  }
}

/** On the site's own host a code is looked for below /s and nowhere else. */
function mayStandBeforeCodes(short: string, site: string): boolean {
  const { host, pathname, search, hash } = new URL(short)
  if (search || hash) return false
  return host !== new URL(site).host || withoutSlash(pathname) === '/s'
}

/** @throws SettingsError where a bucket's settings name none, or half of its key: pictures would go elsewhere. */
function refuseHalfBucket(given: Variables): void {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given
  const first = Object.keys(given).find((name) => name.startsWith('S3_'))
  if (first && !S3_BUCKET)
    throw new SettingsError(
      `${first} is set, but S3_BUCKET is not: name the bucket, or take the other settings of it out.`,
    )
  if (Boolean(S3_ACCESS_KEY_ID) !== Boolean(S3_SECRET_ACCESS_KEY))
    throw new SettingsError(
      'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set both, or neither where the machine has a role.',
    )
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '')
}

function secretFor(set: Settings, dataDir: string): string {
  if (set.DATABASE_URL && set.NODE_ENV === 'production') {
    throw new SettingsError(
      'AUTH_SECRET is not set, but a site with a DATABASE_URL needs one: at least 32 characters nobody can guess, the same on every instance. `openssl rand -base64 32` prints one.',
    )
  }
  return keptSecret(dataDir)
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'auth-secret')
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    // Kept by an earlier start; a file by the name of the folder has the same code.
    if (code !== 'EEXIST' || !existsSync(file)) throw noDataDir(dataDir, code)
  }
  return readFileSync(file, 'utf8').trim()
}

/** Makes the folder for what lasts. @throws SettingsError where that is none, or may not be written. */
export function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw noDataDir(dataDir, (error as NodeJS.ErrnoException).code)
  }
}

function noDataDir(dataDir: string, code: string | undefined): SettingsError {
  return new SettingsError(
    `DATA_DIR is "${dataDir}", but Longwave cannot write there (${code}). Set it to a folder that it may write to.`,
  )
}
