import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeDataDir, readEnv } from '../../lib/base/env'
import { makeLog } from '../../lib/base/log'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'longwave-settings-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))

describe('settings', () => {
  it('name the folder of data that is a file', () => {
    const file = join(DATA_DIR, 'a file')
    writeFileSync(file, '')
    expect(() => readEnv({ DATA_DIR: file }).AUTH_SECRET).toThrow(
      `DATA_DIR is "${file}", but Longwave cannot write there`,
    )
    // With a database and a secret of one's own, nothing is written before the first upload.
    expect(() => makeDataDir(file)).toThrow(`DATA_DIR is "${file}", but Longwave cannot write`)
    expect(() => makeDataDir(join(file, 'within'))).toThrow('cannot write there (ENOTDIR)')
  })

  it('have defaults, and follow from one another', () => {
    expect(readEnv({ PORT: '4000', SITE_URL: '' })).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:4000',
      SHORT_URL: 'http://localhost:4000/s',
      isSiteUrlGiven: false,
      isEmbedded: true,
      isDemo: true,
    })
  })

  it.each([
    [{ PORT: '70000' }, 'PORT is "70000", but it must be a port number from 1 to 65535.'],
    [{ DEMO: 'maybe' }, 'DEMO is "maybe", but it must be on or off.'],
    [{ SMTP_URL: 'smtp:mail.example.org' }, /^SMTP_URL is set .* the address of a mail server/],
    [{ SMTP_URL: 'smtp://' }, /^SMTP_URL is set .* the address of a mail server/],
    [{ DATABASE_URL: 'postgres:db/longwave' }, /^DATABASE_URL is set .* the address of a Postgres/],
    [{ SITE_URL: 'https://:word@a.example' }, /^SITE_URL is/],
    [{ SITE_URL: 'https://a.example/path' }, /^SITE_URL is "https:.*without a path/],
    [{ TRUSTED_PROXY: '10.0.0.0/40' }, /^TRUSTED_PROXY is "10\.0\.0\.0\/40"/],
    [{ SHORT_URL: 'http://localhost:3000' }, /^SHORT_URL is "http:.* a host of its own/],
    [{ SITE_URL: 'https://a.example', SHORT_URL: 'https://a.example/go' }, /^SHORT_URL is/],
    [{ SHORT_URL: 'https://lw.example/?to=' }, /^SHORT_URL is/],
    [{ S3_BUCKET: 'Our pictures' }, /^S3_BUCKET is "Our pictures", .* name of a bucket/],
    [{ S3_ENDPOINT: 'https://s3.example' }, /^S3_ENDPOINT is set, but S3_BUCKET is not/],
    [{ S3_BUCKET: 'pictures', S3_ACCESS_KEY_ID: 'key' }, /belong together/],
    [{ AUTH_SECRET: 'short' }, /^AUTH_SECRET is set to something else, .* 32 characters/],
  ])('refuse %o in a sentence that names it', (variables, words) => {
    expect(() => readEnv(variables)).toThrow(words)
  })

  it('take a short host, or /s of the site', () => {
    const SITE_URL = 'https://a.example'
    for (const SHORT_URL of ['https://lw.example', 'https://a.example/s'])
      expect(readEnv({ SITE_URL, SHORT_URL })).toMatchObject({ SHORT_URL })
  })

  it('make a secret, keep it, and let only the owner read it', () => {
    const secret = readEnv({ DATA_DIR }).AUTH_SECRET
    const file = join(DATA_DIR, 'auth-secret')
    expect(readEnv({ DATA_DIR }).AUTH_SECRET).toBe(secret)
    expect(readFileSync(file, 'utf8').trim()).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('ask for a secret where several instances must share one', () => {
    const set = readEnv({
      DATA_DIR,
      DATABASE_URL: 'postgres://db/longwave',
      NODE_ENV: 'production',
    })
    expect(() => set.AUTH_SECRET).toThrow('AUTH_SECRET is not set')
  })
})

describe('the log', () => {
  it('writes one JSON object a line, without secrets', () => {
    const lines: string[] = []
    const log = makeLog('info', { write: (line) => lines.push(line) })
    log.info(
      {
        body: { password: 'canary', token: 'canary' },
        headers: { cookie: 'canary' },
        path: 'a\nb',
      },
      'answered',
    )
    log.debug('too quiet')
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('canary')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      msg: 'answered',
      path: 'a\nb',
    })
  })
})
