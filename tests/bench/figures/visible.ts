// From publishing to reading: how long until the new text stands where readers look, on each of the
// site's processes.
import { Agent, get } from 'node:http'
import { sqlClient } from '@/drizzle/client'
import { emptyContent, type StoryContent } from '@/lib/articles/content'
import { newId } from '@/lib/base/ids'
import { type Figure, type Findings, type Line, timedLine, type Verdict } from '../figure'
import { at } from '../rounds'

// These look for the site as they are loaded, so they are loaded when there is one.
const desk = () => import('../../support/desk')
const site = () => import('../../support/site')

const publications = 40
/** What is published before: the first ones cost half as much again, while the code is being compiled. */
const warmUp = 100
/** Milliseconds after which a new text counts as lost. */
const patience = 20_000

/** A published story, and how to publish it again with another headline. */
interface Subject {
  /** Where it stands: the story first. */
  paths: string[]
  /** Saves and publishes. @returns when the call of publishing began, and when it was answered. */
  publish(headline: string): Promise<{ called: number; answered: number }>
}

async function place() {
  const sql = sqlClient()
  const [section] = await sql<{ id: string; slug: string }[]>`
    select sections.id, slug from sections join stories on section_id = sections.id
    group by sections.id, slug order by count(*) desc limit 1`
  const [dossier] = await sql<{ id: string; slug: string }[]>`
    select dossiers.id, slug from dossiers join story_dossiers on dossier_id = dossiers.id
    group by dossiers.id, slug order by count(*) desc limit 1`
  const [tag] = await sql<{ id: string; slug: string }[]>`
    select tags.id, slug from tags join story_tags on tag_id = tags.id
    group by tags.id, slug order by count(*) desc limit 1`
  return { section: section!, dossier: dossier!, tag: tag! }
}

async function subject(): Promise<Subject> {
  const { publishStory, putStory, story } = await desk()
  const { cookieOf } = await site()
  const cookie = await cookieOf('publisher')
  const { section, dossier, tag } = await place()
  const id = newId()
  let version = 0
  const contentOf = (headline: string): StoryContent => ({
    ...emptyContent(),
    ...story({ headline, sectionId: section.id, dossierIds: [dossier.id], tagIds: [tag.id] }),
    // Its address is its own, and stays: whoever reads it is not sent on first.
    slug: 'how-soon-it-is-read',
  })
  let path = ''
  const publish = async (headline: string) => {
    const answer = await putStory(cookie, { id, version, content: contentOf(headline) })
    if (answer.status !== 200) throw new Error(`A save answered ${answer.status}.`)
    version = ((await answer.json()) as { version: number }).version
    const called = performance.now()
    path = await publishStory(cookie, id, version)
    const answered = performance.now()
    const [row] = await sqlClient()<{ version: number }[]>`
      select version from articles where id = ${id}`
    version = row!.version
    return { called, answered }
  }
  await publish('A headline before the bench began')
  const lists = [
    '/',
    `/${section.slug}`,
    `/dossiers/${dossier.slug}`,
    `/tags/${tag.slug}`,
    '/feed.rss',
    '/sitemaps/news.xml',
  ]
  return { paths: [path, ...lists], publish }
}

/** A connection that stays with the process that took it. */
type Door = Agent

/** Two connections for each process: they are given them in turn. */
function doorsOf(processes: number): Door[] {
  const many = processes === 1 ? 1 : 2 * processes
  return Array.from({ length: many }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
}

function read(url: URL, agent: Door): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, async (answer) => {
      resolve(Buffer.concat(await answer.toArray()).toString())
    }).once('error', reject)
  })
}

/** Reads a page until it has the words. @returns when it had. */
async function untilIn(url: URL, door: Door, words: string): Promise<number> {
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    if ((await read(url, door)).includes(words)) return performance.now()
  }
  throw new Error(`${url} did not show a new text within ${patience / 1_000} s.`)
}

/** Publishes again and again; each time until the words are on all of these pages, through every door. */
async function publishAndRead(
  subject: Subject,
  paths: string[],
  { origin, processes, times }: { origin: URL; processes: number; times: number },
) {
  const sinceCall: number[] = []
  const sinceAnswer: number[] = []
  // Each page through doors of its own: pages are asked for together, as by so many readers.
  const doors = paths.map(() => doorsOf(processes))
  const each = <T>(ask: (url: URL, door: Door) => Promise<T>) =>
    Promise.all(
      paths.flatMap((path, at) => doors[at]!.map((door) => ask(new URL(path, origin), door))),
    )
  for (let time = 0; time < times; time++) {
    const words = `Headline ${newId().slice(-12)}`
    // Read before, as on a day with readers: what is kept has to give way.
    await each(read)
    const { called, answered } = await subject.publish(words)
    const seen = await each((url, door) => untilIn(url, door, words))
    sinceCall.push(Math.max(...seen) - called)
    sinceAnswer.push(Math.max(...seen) - answered)
  }
  for (const door of doors.flat()) door.destroy()
  return { sinceCall, sinceAnswer }
}

export const visible: Figure = {
  name: 'visible',
  words: `from publishing to the new text, ${publications} times: the story, and seven pages`,
  async measure({ ground, options }): Promise<Findings> {
    const processes = Number(options.settings.WEB_CONCURRENCY ?? 1)
    const terms = { origin: ground.url, processes, times: publications }
    const one = await subject()
    const toStory = one.paths.slice(0, 1)
    await publishAndRead(one, toStory, { ...terms, times: warmUp })
    const story = await publishAndRead(one, toStory, terms)
    const all = await publishAndRead(one, one.paths, terms)
    const lines = [
      line('publish call → story', story.sinceCall),
      line('publish answer → story', story.sinceAnswer),
      line('publish call → 7 pages', all.sinceCall),
      line('publish answer → 7 pages', all.sinceAnswer),
    ]
    return { lines, verdicts: verdicts(story.sinceCall, all.sinceCall, processes) }
  },
}

function line(figure: string, took: number[]): Line {
  return timedLine(figure, 1, { took, seconds: null, cpu: null, memory: null })
}

function verdicts(story: number[], all: number[], processes: number): Verdict[] {
  const verdict = (words: string, found: number, most: number): Verdict => ({
    words: `${words} ≤ ${most} ms`,
    isMet: found <= most,
    found: `${Math.round(found)} ms`,
  })
  if (processes > 1)
    return [
      verdict(
        `from the publish call to the story on each of ${processes} processes, p50`,
        at(story, 0.5),
        300,
      ),
    ]
  return [
    verdict('from the publish call to the story, p50', at(story, 0.5), 40),
    verdict('from the publish call to all seven pages, p50', at(all, 0.5), 150),
    verdict('from the publish call to all seven pages, p99', at(all, 0.99), 400),
  ]
}
