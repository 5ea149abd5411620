import { env, makeDataDir } from '@/lib/base/env'
import { buildIfChanged } from '../build'
import type { Words } from '../command'
import { refuseTakenPort } from '../port'

export const words: Words = {
  summary: 'What comes before serving; `start` runs it',
  usage:
    'prepare\n\nChecks the settings and the port, and builds what has changed. Not to be called by hand.',
}

export async function run(): Promise<void> {
  // A wrong setting and a taken port are said at once, not after the build.
  const { PORT, HOST, DATA_DIR, AUTH_SECRET: _ } = env()
  makeDataDir(DATA_DIR)
  await refuseTakenPort(PORT, HOST)
  await buildIfChanged()
}
