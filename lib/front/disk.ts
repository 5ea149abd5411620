// Kept answers on disk, so that they outlast the process: one file each, written beside and renamed,
// so that a half file never bears the name of a whole one.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { log } from '@/lib/base/log'
import type { Kept } from './kept'

interface Head extends Omit<Kept, 'bodies'> {
  key: string
  coding: 'br' | 'identity'
}

const newline = 0x0a
/** Bytes of a file in which its head surely ends. */
const headBytes = 32 * 1024

/** Writes under way; more wait in memory, so that a flood of new pages does not become a flood of files. */
const mostWrites = 64

/**
 * A folder of kept answers with a budget in bytes; what was used longest ago leaves first. Losing
 * any of it costs a render, so whatever the disk refuses is logged and let go.
 */
export class DiskStore {
  #folder: string
  #sizes: LRUCache<string, number>
  #writing = 0

  /** `budget` in bytes. */
  constructor(folder: string, budget: number) {
    this.#folder = folder
    this.#sizes = new LRUCache<string, number>({
      maxSize: budget,
      sizeCalculation: (size) => size,
      dispose: (_, name, reason) => {
        if (reason === 'evict') void rm(this.#file(name), { force: true }).catch(() => {})
      },
    })
  }

  /** Learns what the folder holds, the newest last. */
  async open(): Promise<void> {
    const found: { name: string; size: number; at: number }[] = []
    const refused = (error: unknown) =>
      log.warn({ err: error }, 'what is no kept page could not be removed')
    for (const lot of await readdir(this.#folder).catch(() => [] as string[])) {
      for (const name of await readdir(path.join(this.#folder, lot)).catch(() => [] as string[])) {
        const file = path.join(this.#folder, lot, name)
        // Half a file, of a process that was killed while it wrote.
        if (name.includes('.')) await rm(file, { recursive: true, force: true }).catch(refused)
        else {
          // Another process of this site may have removed it since it was listed.
          const one = await stat(file).catch(() => null)
          if (one?.isFile()) found.push({ name, size: one.size, at: one.mtimeMs })
        }
      }
    }
    for (const { name, size } of found.sort((a, b) => a.at - b.at)) this.#sizes.set(name, size)
  }

  /** The answer kept under a key; null where there is none, or none that can be read. */
  async get(key: string): Promise<Kept | null> {
    const name = nameOf(key)
    // No look at the list of names first: another process of this site may have written the file.
    const bytes = await readFile(this.#file(name)).catch(() => null)
    if (!bytes) return null
    const end = bytes.indexOf(newline)
    try {
      const { key: kept, coding, ...head } = JSON.parse(bytes.toString('utf8', 0, end)) as Head
      if (kept !== key) return null
      this.#sizes.set(name, bytes.length)
      return { ...head, bodies: { [coding]: bytes.subarray(end + 1) } }
    } catch {
      await this.remove(key)
      return null
    }
  }

  /** Keeps an answer, compressed where it has been. */
  async set(key: string, { bodies, ...head }: Kept): Promise<void> {
    if (this.#writing >= mostWrites) return
    const coding = bodies.br ? 'br' : 'identity'
    const body = bodies[coding]
    if (!body) return
    const name = nameOf(key)
    const file = this.#file(name)
    const beside = `${file}.${randomBytes(4).toString('hex')}`
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify({ ...head, key, coding } satisfies Head)}\n`),
      body,
    ])
    this.#writing += 1
    try {
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(beside, bytes)
      await rename(beside, file)
      this.#sizes.set(name, bytes.length)
    } catch (error) {
      log.warn({ err: error }, 'a page could not be kept on disk')
      await rm(beside, { force: true }).catch(() => {})
    } finally {
      this.#writing -= 1
    }
  }

  async remove(key: string): Promise<void> {
    const name = nameOf(key)
    this.#sizes.delete(name)
    await rm(this.#file(name), { force: true }).catch(() => {})
  }

  /** Removes every answer that bears one of these tags, or every one: what was taken down is not to lie here. */
  async removeTagged(tags: ReadonlySet<string> | null): Promise<void> {
    for (const lot of await readdir(this.#folder).catch(() => [] as string[])) {
      for (const name of await readdir(path.join(this.#folder, lot)).catch(() => [] as string[])) {
        const head = tags && (await this.#headOf(name))
        // What cannot be read cannot be cleared of it.
        if (head && !head.tags.some((tag) => tags?.has(tag))) continue
        this.#sizes.delete(name)
        await rm(this.#file(name), { force: true }).catch(() => {})
      }
    }
  }

  async #headOf(name: string): Promise<Head | null> {
    const file = await open(this.#file(name)).catch(() => null)
    if (!file) return null
    try {
      const bytes = Buffer.alloc(headBytes)
      const { bytesRead } = await file.read(bytes, 0, headBytes, 0)
      const end = bytes.subarray(0, bytesRead).indexOf(newline)
      return JSON.parse(bytes.toString('utf8', 0, end)) as Head
    } catch {
      return null
    } finally {
      await file.close()
    }
  }

  #file(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), name)
  }
}

function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40)
}
