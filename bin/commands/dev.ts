import type { Words } from '../command'
import { serveSite } from '../serving'

export const words: Words = {
  summary: 'Serves the site with hot reload, for work on the code',
  usage: 'dev\n\nThe same site as "start" serves, without a build.',
}

export async function run(): Promise<void> {
  await serveSite({ dev: true })
}
