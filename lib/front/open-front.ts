import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { closeChanges, databaseIdentity, pruneChanges } from '@/drizzle/changes'
import { env } from '@/lib/base/env'
import { log } from '@/lib/base/log'
import { Changes } from './changes'
import { DiskStore } from './disk'
import { Front } from './front'
import { Links } from './links'
import { Pages } from './pages'
import type { Pressroom } from './pressroom/pressroom'

const megabyte = 1024 * 1024
const hour = 60 * 60 * 1000

/** The front of this process, and how to end it. */
export interface OpenFront {
  front: Front
  links: Links
  /** Resolves when it is known what these transactions changed, by their numbers. */
  told(transactions: number[]): Promise<void>
  close(): Promise<void>
}

/** Opens the front: hears what changed, and finds what was kept before a restart. */
export async function openFront(pressroom: Pressroom): Promise<OpenFront> {
  const { PAGES_MEMORY_MB, PAGES_DISK_MB } = env()
  const changes = new Changes()
  const disk = PAGES_DISK_MB > 0 ? await openDisk(PAGES_DISK_MB * megabyte) : null
  const pages = new Pages(changes, { budget: PAGES_MEMORY_MB * megabyte, disk })
  await changes.start({
    onChanged: (tags) => pressroom.changed(tags),
    onTakedown: (tags) => pages.takeDown(tags),
  })
  const pruning = setInterval(() => void pruneChanges().catch(() => {}), hour)
  pruning.unref()
  return {
    front: new Front({ pressroom, pages, changes, build: buildMark() }),
    links: new Links(changes),
    told: async (transactions) => {
      if (!transactions.every((one) => changes.knows(one))) await changes.catchUp()
    },
    async close() {
      clearInterval(pruning)
      await changes.stop()
      await closeChanges()
    },
  }
}

/** What is kept on disk, `budget` bytes of it; null where the disk refuses, as memory and drawing do without. */
async function openDisk(budget: number): Promise<DiskStore | null> {
  try {
    const disk = new DiskStore(await folder(), budget)
    await disk.open()
    return disk
  } catch (error) {
    log.warn({ err: error }, 'no pages are kept on disk')
    return null
  }
}

/**
 * The folder of what this build kept of this database under these addresses. Others are removed:
 * their pages name files that are gone.
 */
async function folder(): Promise<string> {
  const { DATA_DIR, SITE_URL, SHORT_URL } = env()
  const root = path.join(DATA_DIR, 'pages')
  await mkdir(root, { recursive: true })
  const known = path.join(root, 'database')
  const identity = await databaseIdentity()
    .then(async (found) => {
      await writeFile(known, found)
      return found
    })
    // Away: what was kept is taken to be this database's, as it was the last time.
    .catch(() => readFile(known, 'utf8').catch(() => ''))
  const hash = createHash('sha256').update(
    JSON.stringify([buildId(), SITE_URL, SHORT_URL, identity]),
  )
  const name = hash.digest('hex').slice(0, 16)
  for (const other of await readdir(root))
    if (other !== name && other !== 'database')
      await rm(path.join(root, other), { recursive: true, force: true }).catch((error) =>
        log.warn({ err: error }, 'pages of an earlier build could not be removed'),
      )
  return path.join(root, name)
}

function buildMark(): string {
  return createHash('sha256').update(buildId()).digest('base64url').slice(0, 6)
}

function buildId(): string {
  return existsSync('.next/BUILD_ID') ? readFileSync('.next/BUILD_ID', 'utf8') : ''
}
