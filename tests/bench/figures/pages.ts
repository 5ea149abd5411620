// Pages as readers find them: kept. Beside them Node's bare server with the same bytes, nginx with
// the same file, and another site where one is named.
import { sqlClient } from '@/drizzle/client'
import { type Bench, compare, type Figure, type Line, ours } from '../figure'
import { targetOf } from '../load'
import type { Side } from '../rounds'
import { serveFile } from '../static-nginx'

const plain = { 'Accept-Encoding': 'identity' }
const connections = [1, 32, 256]

/** A page of ours, beside the same bytes from bare servers. */
export async function keptPage(bench: Bench, figure: string, path: string): Promise<Line[]> {
  const { ground, bare, options } = bench
  const url = new URL(path, ground.url)
  const answer = await fetch(url, { headers: plain })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  const body = Buffer.from(await answer.arrayBuffer())
  const bareUrl = await bare.holdPage(body, answer.headers.get('content-type')!)
  const nginx = figure === 'story' ? await serveFile(body) : null
  const sides: Side[] = [
    { name: ours, pid: ground.pid, target: () => targetOf(url, plain) },
    { name: 'bare node:http', pid: bare.pid, target: () => targetOf(bareUrl, plain) },
  ]
  if (nginx)
    sides.push({ name: 'nginx, a file', pid: nginx.pid, target: () => targetOf(nginx.url, plain) })
  if (options.peer && ['story', 'front'].includes(figure))
    sides.push({ name: 'peer', pid: null, target: () => targetOf(options.peer!, plain) })
  try {
    const lines: Line[] = []
    for (const many of connections) lines.push(...(await compare(bench, figure, many, sides)))
    return lines
  } finally {
    await nginx?.end()
  }
}

const story: Figure = {
  name: 'story',
  words: 'a kept story, plain and compressed, and the 304 beside it',
  async measure(bench) {
    const { ground } = bench
    const [url] = await ground.freshStories(1)
    const lines = await keptPage(bench, 'story', url!.pathname)
    const kept = await fetch(url!, { headers: { 'accept-encoding': 'br' } })
    const compressed = { 'Accept-Encoding': 'br' }
    const had = { ...compressed, 'If-None-Match': kept.headers.get('etag')! }
    const { pid } = ground
    const pair = await compare(bench, 'story, br', 32, [
      { name: '304', pid, target: () => targetOf(url!, had) },
      { name: '200', pid, target: () => targetOf(url!, compressed) },
    ])
    lines.push(...pair)
    const beside = lines.find((line) => line.connections === 32 && line.name === 'bare node:http')!
    const own = lines.find((line) => line.connections === 32 && line.name === ours)!
    const ratio = beside.ratio!
    return {
      lines,
      verdicts: [
        {
          words: 'a kept story at ≥ 0.6 of bare node:http with the same bytes',
          isMet: ratio >= 0.6,
          found: ratio.toFixed(2),
        },
        {
          words: 'its p99 at 32 connections ≤ 5 ms',
          isMet: own.p99 <= 5,
          found: `${own.p99.toFixed(1)} ms (the bare server here: ${beside.p99.toFixed(1)} ms)`,
        },
        {
          words: 'a 304 at least as quick as the 200',
          isMet: pair[1]!.ratio! >= 1,
          found: `${pair[1]!.ratio!.toFixed(2)} times`,
        },
      ],
      notes: [
        `The story has ${Math.round(Number(await sizeOf(url!)) / 1024)} KB plain.`,
        `The load generator was busy ${Math.round(100 * Math.max(...lines.map((line) => line.generatorBusy ?? 0)))}% of one processor at most${lines.some((line) => (line.generatorBusy ?? 0) > 0.9) ? ': it was a limit itself, and the quicker side is quicker than shown' : ', so it was not the limit'}.`,
      ],
    }
  },
}

async function sizeOf(url: URL): Promise<number> {
  return (await (await fetch(url, { headers: plain })).arrayBuffer()).byteLength
}

function page(name: string, words: string, pathOf: () => string | Promise<string>): Figure {
  return {
    name,
    words,
    mayGrow: true,
    measure: async (bench) => ({ lines: await keptPage(bench, name, await pathOf()) }),
  }
}

/** The dossier with the most stories, its number of pages at most. */
export async function longestDossier(): Promise<{ slug: string; pages: number }> {
  const [row] = await sqlClient()<{ slug: string; stories: number }[]>`
    select dossiers.slug, count(*)::int as stories
    from dossiers join story_dossiers on dossier_id = dossiers.id group by dossiers.slug
    order by stories desc limit 1`
  const { pageSize } = await import('@/lib/articles/card')
  return { slug: row!.slug, pages: Math.ceil(row!.stories / pageSize) }
}

/** The section with the most stories. */
export async function largestSection(): Promise<string> {
  const [row] = await sqlClient()<{ slug: string }[]>`
    select sections.slug from sections join stories on section_id = sections.id
    group by sections.slug order by count(*) desc limit 1`
  return row!.slug
}

/** Page 200 of the longest dossier, or its last. */
export async function deepPage(): Promise<{ path: string; page: number }> {
  const { slug, pages } = await longestDossier()
  const number = Math.min(200, pages)
  return { path: `/dossiers/${slug}?page=${number}`, page: number }
}

const deep: Figure = {
  name: 'deep',
  mayGrow: true,
  words: 'page 200 of the longest dossier, or its last',
  async measure(bench) {
    const { path, page } = await deepPage()
    return {
      lines: await keptPage(bench, 'deep', path),
      notes: [`The deep page is page ${page} of the longest dossier.`],
    }
  },
}

export const pages: Figure[] = [
  story,
  page('front', 'the front page', () => '/'),
  page('section', 'the largest section', async () => `/${await largestSection()}`),
  page('dossier', 'the longest dossier', async () => `/dossiers/${(await longestDossier()).slug}`),
  deep,
  page('feed', 'the RSS feed of the whole paper', () => '/feed.rss'),
  page('sitemap', 'the index of sitemaps', () => '/sitemap.xml'),
]
