import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { sources } from '@/bin/build'
import { run as build } from '@/bin/commands/build'
import { run as importFile } from '@/bin/commands/import'
import { run as user } from '@/bin/commands/user'
import { refuseTakenPort } from '@/bin/port'
import { runCommand } from '@/bin/run'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

test('a command that takes nothing does nothing where something is said after its name', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const run = vi.fn(async () => {})
  const sweep = { words: { summary: 'Sweeps', usage: 'sweep\n\nSafe at any time.' }, run }
  await runCommand('sweep', sweep, ['--dry-run'])
  expect(run).not.toHaveBeenCalled()
  expect(told).toHaveBeenCalledWith('Nothing was done: "sweep" takes nothing after its name.')
  expect(process.exitCode).toBe(1)
  await runCommand('sweep', sweep, [])
  expect(run).toHaveBeenCalledWith([])
})

test.each([
  ['shut out', user, ['disable', 'one@example.org', 'another@example.org']],
  ['given a role', user, ['role', 'one@example.org', 'editor', 'another@example.org']],
  ['given a role', user, ['disable', 'one@example.org', '--role', 'editor']],
  ['done', user, ['toString', 'one@example.org']],
  ['built', build, ['--forse']],
  ['imported', importFile, ['a.xml', '--section', 'One', 'b.xml']],
])('nothing is %s where more is said than a command understands', async (_, run, args) => {
  await expect(run(args)).rejects.toThrow(/Write it as/)
})

const refused = (code: string) => Object.assign(new Error('of Postgres'), { code })

// SQLSTATE: PostgreSQL manual, appendix A.
test.each([
  ['a wrong password', '28P01', 'does not take this password'],
  ['a database that is not there', '3D000', 'has no database of that name'],
  ['a role without rights', '42501', 'must own the database'],
  ['tables that are not there', '42P01', '"npm run longwave -- migrate" makes them'],
])('%s is a sentence that names DATABASE_URL, without a stack', async (_, code, words) => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const run = () => Promise.reject(new Error('Failed query', { cause: refused(code) }))
  await runCommand('sweep', { words: { summary: 'Sweeps', usage: 'sweep' }, run }, [])
  const said = String(told.mock.calls[0]?.[0])
  expect(said).toContain(words)
  expect(said).toContain('DATABASE_URL')
  expect(said).not.toMatch(/not foreseen|\n/)
})

test('a start looks for changes in each file that Next reads at the top', () => {
  const code = readdirSync('.').filter((name) => /\.[jt]sx?$/.test(name) && !name.endsWith('.d.ts'))
  expect(code).toContain('instrumentation.ts')
  expect(sources).toEqual(expect.arrayContaining(code))
})

// 192.0.2.0/24 is nobody's (RFC 5737).
test('an address that this machine does not have is said to be HOST, not the database', async () => {
  await expect(refuseTakenPort(4000, '192.0.2.1')).rejects.toThrow(
    'HOST is "192.0.2.1", but this machine has no such address.',
  )
})

describe('settings in a .env file, in a folder that is not built', () => {
  // The command line of a folder of its own: what lies in this one is its owner's.
  const root = mkdtempSync(path.join(tmpdir(), 'longwave-folder-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  for (const name of readdirSync('.')) {
    if (name === 'bin') cpSync(name, path.join(root, name), { recursive: true })
    else if (!name.startsWith('.')) symlinkSync(path.resolve(name), path.join(root, name))
  }

  /** @param lines of the file; null for a link that leads to itself. */
  function doctor(lines: string[] | null) {
    const file = path.join(root, '.env')
    rmSync(file, { recursive: true, force: true })
    if (lines) writeFileSync(file, lines.join('\n'))
    else symlinkSync('.env', file)
    return longwave('doctor')
  }

  function longwave(...args: string[]) {
    const { PATH, HOME } = process.env
    return spawnSync(process.execPath, [path.join(root, 'bin', 'longwave.js'), ...args], {
      env: { PATH, HOME, NODE_ENV: 'production' },
      encoding: 'utf8',
    })
  }

  test('are those of a command', () => {
    const folder = path.join(root, 'elsewhere')
    const { stdout } = doctor([
      `DATA_DIR=${folder}`,
      'S3_BUCKET=pictures',
      'S3_ENDPOINT=http://127.0.0.1:1',
    ])
    expect(stdout).toContain(`${folder}, can be written`)
    expect(stdout).toMatch(/^wrong {2}Media .* the bucket pictures cannot be read: /m)
  })

  test('are refused in a sentence, and no stack', () => {
    const { stdout, stderr, status } = doctor(['PORT=99999'])
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'PORT is "99999", but it must be a port number from 1 to 65535.\n',
      status: 1,
    })
  })

  test('stop a command where they cannot be read', () => {
    const { stdout, stderr, status } = doctor(null)
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(/^Failed to load env from \.env \(\w+\)\. Nothing was done\. .*\n$/)
  })

  test.each([
    ['Nothing was done: "start" takes nothing after its name.\n', ['start', 'now']],
    ['"front" is run by "start", which watches over it.\n', ['front']],
  ])('have no part in %s', (words, args) => {
    // A start that goes further than its words refuses this port, and builds nothing.
    rmSync(path.join(root, '.env'), { force: true })
    writeFileSync(path.join(root, '.env'), 'PORT=99999')
    const { stdout, stderr, status } = longwave(...args)
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: words, status: 1 })
  })
})
