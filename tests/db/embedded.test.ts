import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectEmbedded, type Embedded, openEmbedded } from '../../drizzle/embedded'
import { removeDataFolder } from '../support/data-folder'

let dataDir: string
let open: Embedded[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'longwave-embedded-'))
})

afterEach(async () => {
  await Promise.all(open.map((database) => database.stop()))
  open = []
  removeDataFolder(dataDir)
})

async function start(): Promise<{ database: Embedded; said: string[] }> {
  const said: string[] = []
  const database = await openEmbedded({ dataDir, log: (sentence) => said.push(sentence) })
  open.push(database)
  return { database, said }
}

async function ask<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

describe('the embedded database', () => {
  it('keeps what was written from one start to the next', async () => {
    const first = await start()
    await ask(first.database.url, (sql) => sql`create table kept as select 42 as n`)
    await first.database.stop()
    const second = await start()
    expect(await ask(second.database.url, (sql) => sql`select n from kept`)).toEqual([{ n: 42 }])
  }, 60_000)

  it('lets nobody in without the password, and gives the site no superuser', async () => {
    const { database } = await start()
    const stranger = new URL(database.url)
    stranger.password = 'guess'
    await expect(ask(stranger.href, (sql) => sql`select 1`)).rejects.toThrow('password')
    const [me] = await ask(
      database.url,
      (sql) => sql`select rolsuper from pg_roles where rolname = current_user`,
    )
    expect(me).toEqual({ rolsuper: false })
  }, 60_000)

  it('has the extensions that the schema asks for, and its readers can be acted as', async () => {
    const { database } = await start()
    const who = await ask(database.url, async (sql) => {
      for (const name of ['pg_trgm', 'unaccent', 'citext', 'pgcrypto']) {
        await sql.unsafe(`create extension ${name}`)
      }
      await sql`create role reader nologin`
      await sql`set role reader`
      return sql`select current_user::text as name`
    })
    expect(who).toEqual([{ name: 'reader' }])
  }, 60_000)

  it('refuses a second start and names the process that has it', async () => {
    await start()
    await expect(openEmbedded({ dataDir })).rejects.toThrow(
      new RegExp(`already runs on .*: process ${process.pid}, since `),
    )
  }, 60_000)

  it('does not take another process with the same number for the one that held the lock', async () => {
    const stale = {
      pid: process.pid,
      identity: 'another boot 1',
      startedAt: '2020-01-01T00:00:00Z',
    }
    writeFileSync(join(dataDir, 'longwave.lock'), JSON.stringify(stale))
    await expect(start()).resolves.toBeDefined()
  }, 60_000)

  it('serves a command from the running one, or from one of its own', async () => {
    const alone = await connectEmbedded({ dataDir })
    expect(alone.startedHere).toBe(true)
    await alone.stop()
    const { database } = await start()
    const beside = await connectEmbedded({ dataDir })
    expect(beside).toMatchObject({ startedHere: false, url: database.url })
    await beside.stop()
    expect(await ask(database.url, (sql) => sql`select 1 as n`)).toEqual([{ n: 1 }])
  }, 60_000)

  it('stops what a killed process left running, and loses nothing', async () => {
    const script = fileURLToPath(new URL('../support/hold-embedded.ts', import.meta.url))
    const holder = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    const ended = once(holder, 'exit')
    holder.kill('SIGKILL')
    await ended
    const { database, said } = await start()
    expect(said.join(' ')).toContain('earlier run was still running')
    expect(await ask(database.url, (sql) => sql`select n from held`)).toEqual([{ n: 7 }])
  }, 60_000)

  it('sets a database aside whose password is gone, and says where it is', async () => {
    const { database } = await start()
    await database.stop()
    rmSync(join(dataDir, 'postgres-password'))
    const { said } = await start()
    expect(said.join(' ')).toMatch(/old database is kept in .*postgres-20/)
  }, 60_000)
})
