import { buildIfChanged } from '../build'
import type { Words } from '../command'

export const words: Words = {
  summary: 'Builds the site, so that the next start has nothing to build',
  usage: 'build [--force]\n\n  --force  also when nothing has changed',
}

export async function run(args: string[]): Promise<void> {
  await buildIfChanged({ force: args.includes('--force') })
  console.log('The site is built.')
}
