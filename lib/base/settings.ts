// What may be set from outside, and in which words a wrong setting is refused.
import { isIP } from 'node:net'
import { z } from 'zod'

/** An optional setting whose value is checked by `isRight`; `may` says what it may be. */
function text(may: string, isRight: (value: string) => boolean = () => true) {
  return z.string().refine(isRight, may).optional()
}

/** Without the two slashes "smtp:mail.example.org" names no host, and this machine would be meant. */
function isUrl(protocols: string[]): (value: string) => boolean {
  return (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined
    return protocols.some((protocol) => url?.href.startsWith(`${protocol}//`))
  }
}

function isMailServer(value: string): boolean {
  return isUrl(['smtp:', 'smtps:'])(value) && new URL(value).hostname !== ''
}

function isOrigin(value: string): boolean {
  if (!isUrl(['http:', 'https:'])(value)) return false
  const { pathname, search, hash, username, password } = new URL(value)
  return pathname === '/' && !search && !hash && !username && !password
}

/** An address, or a block of them in CIDR notation (RFC 4632, RFC 4291 section 2.3). */
function isAddressBlock(value: string): boolean {
  const [address = '', bits] = value.split('/')
  const version = isIP(address)
  if (version === 0) return false
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** A whole number between two others. */
function whole(least: number, most: number, otherwise: number) {
  const may = `a whole number from ${least} to ${most}`
  return z
    .string()
    .refine((value) => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most, may)
    .default(String(otherwise))
    .transform(Number)
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const port = 'a port number from 1 to 65535'
const webPage = 'an address that begins with http:// or https://'

/** Every setting by its name in the environment; `.env.example` has a line for each. */
export const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('production'),
  PORT: z
    .string()
    .refine(
      (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
      port,
    )
    .default('3000')
    .transform(Number),
  HOST: z
    .string()
    .refine(
      (value) => isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value),
      'an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them',
    )
    .default('127.0.0.1'),
  SITE_URL: text(
    'the address of the site without a path, such as https://news.example.org',
    isOrigin,
  ),
  SHORT_URL: text(`${webPage}, such as https://lw.example`, isUrl(['http:', 'https:'])),
  DATABASE_URL: text(
    'the address of a Postgres, such as postgres://user:password@host:5432/longwave',
    isUrl(['postgres:', 'postgresql:']),
  ),
  DATA_DIR: z.string().default('./data'),
  AUTH_SECRET: text('at least 32 characters nobody can guess', (value) => value.length >= 32),
  SMTP_URL: text(
    'the address of a mail server, such as smtps://user:password@mail.example.org',
    isMailServer,
  ),
  S3_BUCKET: text('the name of a bucket, such as longwave-media', (value) =>
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value),
  ),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: text(`${webPage}, such as https://s3.example.org`, isUrl(['http:', 'https:'])),
  S3_ACCESS_KEY_ID: text('the id of a key'),
  S3_SECRET_ACCESS_KEY: text('the secret of a key'),
  WEB_CONCURRENCY: whole(1, 128, 1),
  DATABASE_READ_URL: text(
    'the address of a streaming replica, such as postgres://user:password@host:5432/longwave',
    isUrl(['postgres:', 'postgresql:']),
  ),
  PAGES_MEMORY_MB: whole(16, 65_536, 64),
  PAGES_DISK_MB: whole(0, 10_000_000, 1_024),
  TRUSTED_PROXY: text(
    'addresses or address blocks with commas between them, such as 127.0.0.1, 10.0.0.0/8',
    (value) => value.split(',').every((part) => isAddressBlock(part.trim())),
  ),
  DEMO: z.enum(['on', 'off'], 'on or off').default('on'),
  DEMO_PASSWORD: text('at least 12 characters', (value) => value.length >= 12),
  LOG_LEVEL: z.enum(levels, `one of ${levels.join(', ')}`).default('info'),
})

/** Settings whose value must not be repeated where others may read it. */
const secrets = new Set([
  'AUTH_SECRET',
  'DEMO_PASSWORD',
  'DATABASE_URL',
  'DATABASE_READ_URL',
  'SMTP_URL',
  'S3_SECRET_ACCESS_KEY',
])

/** "PORT is "70000", but it must be a port number from 1 to 65535." */
export function refusalOf(name: string, value: string | undefined, may: string): string {
  const was = secrets.has(name) ? 'is set to something else' : `is "${value}"`
  return `${name} ${was}, but it must be ${may}.`
}
