import type { Words } from '../command'
import { serveSite } from '../serving'

export const words: Words = {
  summary: 'Builds what has changed, starts the database, and serves the site',
  usage: 'start\n\nSettings are read from the environment and .env; .env.example lists them.',
}

export async function run(): Promise<void> {
  await serveSite({ dev: false })
}
