import { parseArgs } from 'node:util'

export interface Options {
  articles: number
  /** Names of figures; null for all. */
  only: string[] | null
  isGrowth: boolean
  /** Seconds of one shot. */
  seconds: number
  /** Shots of each side; the middle one counts. */
  rounds: number
  /** File for the same figures as JSON. */
  json: string | null
  /** Another site's page, to stand beside ours. */
  peer: URL | null
  /** Settings of the site under test, above the bench's own. */
  settings: Record<string, string>
}

export const usage = `Usage: npm run bench -- [options]

  --articles N      stories beside the demo's (1000)
  --only A,B        some figures only; --help lists their names
  --growth          pages at 1,000 stories and at --articles (100,000), side by side
  --seconds N       length of one shot (2)
  --rounds N        shots of each side, in turn; the middle one counts (3)
  --set NAME=VALUE  a setting of the site under test; may be repeated
  --json FILE       the same figures for a program
  PEER_URL=http://… another site's page, measured beside ours`

/** @throws Error with a sentence for what cannot be used. */
export function readOptions(args: string[], names: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      only: { type: 'string' },
      growth: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '3' },
      set: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
    },
  })
  const only = values.only?.split(',') ?? null
  const unknown = only?.find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new Error(`There is no figure "${unknown}". These exist: ${names.join(', ')}.`)
  return {
    articles: positive('articles', values.articles ?? (values.growth ? '100000' : '1000')),
    only,
    isGrowth: values.growth,
    seconds: positive('seconds', values.seconds),
    rounds: positive('rounds', values.rounds),
    json: values.json ?? null,
    peer: peerIn(process.env.PEER_URL),
    settings: Object.fromEntries(values.set.map(setting)),
  }
}

function positive(name: string, given: string): number {
  const value = Number(given)
  if (!(value > 0)) throw new Error(`--${name} is "${given}", but it must be a number above 0.`)
  return value
}

function setting(given: string): [string, string] {
  const at = given.indexOf('=')
  if (at < 1) throw new Error(`--set is "${given}", but it must be NAME=VALUE.`)
  return [given.slice(0, at), given.slice(at + 1)]
}

function peerIn(given: string | undefined): URL | null {
  if (!given) return null
  if (!URL.canParse(given) || new URL(given).protocol !== 'http:')
    throw new Error(`PEER_URL is "${given}", but it must be an address that begins with http://.`)
  return new URL(given)
}
