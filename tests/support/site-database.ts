import { afterAll } from 'vitest'

// Tests over HTTP prepare and look up rows in the site's own database.
const url = process.env.TEST_SITE_DATABASE_URL
if (!url) throw new Error('These tests need the site that `npm test` starts: run them through it.')
process.env.DATABASE_URL = url
process.env.DATA_DIR = process.env.TEST_DATA_DIR

afterAll(async () => {
  const { closeDatabase } = await import('@/drizzle/client')
  await closeDatabase()
})
