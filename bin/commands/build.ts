import { buildIfChanged } from '../build'
import { Complaint, type Words } from '../command'

export const words: Words = {
  summary: 'Builds the site, so that the next start has nothing to build',
  usage: 'build [--force]\n\n  --force  also when nothing has changed',
}

export async function run(args: string[]): Promise<void> {
  if (args.some((arg) => arg !== '--force'))
    throw new Complaint('Nothing was done. Write it as `build`, or as `build --force`.')
  await buildIfChanged({ force: args.includes('--force') })
  console.log('The site is built.')
}
