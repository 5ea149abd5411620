import { env } from '@/lib/base/env'
import { buildIfChanged } from '../build'
import type { Words } from '../command'
import { serveSite } from '../serving'

export const words: Words = {
  summary: 'Builds what has changed, starts the database, and serves the site',
  usage: 'start\n\nSettings are read from the environment and .env; .env.example lists them.',
}

export async function run(): Promise<void> {
  // A wrong setting is said at once, not after the build.
  void env().AUTH_SECRET
  await serveSite({ dev: false, prepare: () => buildIfChanged() })
}
