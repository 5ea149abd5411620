import { sqlClient } from '@/drizzle/client'
import { migrate } from '@/drizzle/migrate'
import { loadDemo } from '@/lib/demo/load'
import { prepareQueues } from '@/lib/worker/worker'
import { Complaint, type Words } from '../command'
import { withDatabase } from '../database'
import { demoPassword } from '../demo'

export const words: Words = {
  summary: 'Loads the demo publication into an empty database',
  usage:
    'demo [--articles N]\n\n--articles N adds N short wire items spread over ten years: a big archive, for benchmarks.',
}

export async function run(args: string[]): Promise<void> {
  const articles = countIn(args)
  await withDatabase(async (url) => {
    await migrate(url)
    await prepareQueues()
    const stories = await sqlClient()`select 1 from articles limit 1`
    if (stories.length > 0)
      throw new Complaint(
        'The database has stories already. Nothing was changed: the demo goes into an empty database only. Give it another DATA_DIR or DATABASE_URL.',
      )
    const password = demoPassword()
    await loadDemo({ password, articles, log: console.log })
    console.log(`The demo is loaded. Sign in as admin@longwave.example, password ${password}`)
  })
}

function countIn(args: string[]): number {
  if (args.length === 0) return 0
  const count = Number(args[1])
  if (args[0] !== '--articles' || args.length > 2 || !Number.isInteger(count) || count < 1)
    throw new Complaint('Write it as `demo`, or as `demo --articles N` with a whole number.')
  return count
}
