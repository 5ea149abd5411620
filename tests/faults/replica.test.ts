// A page drawn because of a change is never made from a replica that has not replayed it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { saveArticle } from '@/lib/articles/mutations/save'
import { house } from '@/lib/permissions/policy'
import { type Pair, replicatedPair, systemPostgres } from '../support/debian-postgres'
import { content, published, section } from '../support/fixtures'
import { type OwnSite, ownSite } from '../support/own-site'

const bin = systemPostgres()

describe.skipIf(bin === null)(
  'a streaming replica (skipped where no system PostgreSQL is installed)',
  () => {
    let pair: Pair
    let site: OwnSite
    let onReplica: Sql
    let sectionId: string

    beforeAll(async () => {
      pair = await replicatedPair(bin!)
      site = await ownSite({
        DATABASE_URL: pair.primary,
        DATABASE_READ_URL: pair.replica,
        AUTH_SECRET: 'a secret of these tests, and long enough',
      })
      onReplica = postgres(pair.replica, { max: 1 })
      sectionId = await section('Replicated')
    }, 120_000)

    afterAll(async () => {
      await onReplica?.end()
      await site?.end()
      await pair?.end()
    }, 60_000)

    const found = () => site.get(`/search?q=${Math.random()}`)
    /** How many connections the replica answers over while a page is drawn. */
    const readersThen = async () => {
      const [began] = await onReplica<{ at: string }[]>`select clock_timestamp()::text as at`
      await found()
      const rows = await onReplica`select from pg_stat_activity
        where application_name = 'longwave readers' and query_start > ${began!.at}::timestamptz`
      return rows.length
    }
    const timesLost = () =>
      readFileSync(path.join(site.dataDir, 'site.log'), 'utf8').split('the replica does not answer')
        .length - 1

    test('draws pages', async () => {
      const { path } = await published(content(sectionId))
      expect((await site.get(path)).status).toBe(200)
      // Nothing has changed since, and it has caught up.
      await expect.poll(readersThen, { timeout: 10_000 }).toBeGreaterThan(0)
    })

    test('that lags draws nothing that changed meanwhile', async () => {
      const story = await published(content(sectionId, { headline: 'Before', slug: 'before' }))
      await site.get(story.path)
      await pair.lag(30)
      let { version } = story
      for (let n = 0; n < 10; n++) {
        const headline = `Edition ${n} of ten`
        const saved = await saveArticle(house, {
          id: story.id,
          version,
          // A headline changed is no other address here.
          content: content(sectionId, { headline, slug: 'before' }),
          reason: 'save',
        })
        version = saved.version
        await publishArticle(house, { id: story.id, version, isTypo: true, correction: '' })
        const told = async () => (await site.get(story.path)).headers['x-cache'] !== 'hit'
        await expect.poll(told, { interval: 2 }).toBe(true)
        expect((await site.get(story.path)).body).toContain(headline)
      }
      const [there] = await onReplica`select headline from stories where id = ${story.id}`
      expect(there?.headline).not.toBe('Edition 9 of ten')
    }, 60_000)

    test('that is frozen is left in time: whoever asks gets the page from the primary', async () => {
      await pair.lag(0)
      await expect.poll(readersThen, { timeout: 10_000 }).toBeGreaterThan(0)
      const thaw = pair.freezeReplica()
      try {
        for (let n = 0; n < 5; n++) {
          const { status, took } = await found()
          expect(status).toBe(200)
          // Well within the 2.7 s that a reader waits for a page that is kept nowhere.
          expect(took).toBeLessThan(2_000)
        }
      } finally {
        thaw()
      }
      expect(timesLost()).toBe(1)
    }, 60_000)

    test('that is gone is left: the primary draws what it drew, though nothing changes', async () => {
      await pair.lag(0)
      await expect.poll(readersThen, { timeout: 10_000 }).toBeGreaterThan(0)
      const before = timesLost()
      await onReplica.end()
      await pair.endReplica()
      for (let n = 0; n < 5; n++) expect((await found()).status).toBe(200)
      expect(timesLost()).toBe(before + 1)
    }, 60_000)
  },
)
