// 49: what everybody may fetch, and what is logged, holds no secret.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { linksIn } from '../support/reading'
import { cookieOf, demoEmail, siteLog, text, tryToSignIn } from '../support/site'

const dataDir = path.dirname(process.env.TEST_SITE_LOG!)
const wrong = 'a wrong password that somebody typed'
let secrets: Map<string, string>

beforeAll(async () => {
  const [person] = await sqlClient()<{ password_hash: string }[]>`
    select password_hash from people where email = ${demoEmail('administrator')}`
  const cookie = await cookieOf('administrator')
  await tryToSignIn(demoEmail('writer'), wrong)
  secrets = new Map([
    ['the secret of sessions', readFileSync(path.join(dataDir, 'auth-secret'), 'utf8').trim()],
    ['the way to the database', new URL(process.env.DATABASE_URL!).password],
    ['a hash of a password', person!.password_hash],
    ['a cookie of a session', cookie.split('=')[1]!],
    ['a password that was typed', wrong],
  ])
  for (const [name, secret] of secrets) expect(secret.length, name).toBeGreaterThanOrEqual(8)
})

function expectNone(said: string, where: string) {
  for (const [name, secret] of secrets)
    expect(said.includes(secret), `${name} in ${where}`).toBe(false)
}

test('49: none is in what was built for browsers, nor where it was built, nor its sources', () => {
  const files = readdirSync('.next/static', { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((name) => /\.(js|css|json|txt)$/.test(name))
  expect(scripts.length).toBeGreaterThan(10)
  for (const name of scripts) {
    const said = readFileSync(path.join('.next/static', name), 'utf8')
    expectNone(said, name)
    expect(said.includes(process.cwd()), `the builder’s folder in ${name}`).toBe(false)
  }
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([])
})

test('49: none is in pages, nor in the payloads of the router', async () => {
  const front = await text('/')
  expectNone(front, '/')
  for (const link of linksIn(front).slice(0, 40)) expectNone(await text(link), link)
  const cookie = await cookieOf('administrator')
  for (const page of ['/newsroom', '/newsroom/people', '/newsroom/settings', '/account'])
    expectNone(await text(page, cookie), page)
})

test('49: none is in the log', () => {
  const log = siteLog()
  expect(log.length).toBeGreaterThan(0)
  expectNone(log, 'the log')
})
