import { createStore, del, entries, promisifyRequest, set, type UseStore } from 'idb-keyval'
import type { StoryContent } from '@/lib/articles/content'
import { type LocalCopy, readCopy } from '@/lib/articles/local-copy'
import type { EditorNode } from '@/lib/blocks/define'

const prefix = 'story.'
const aside = 'aside.'

/**
 * The words of stories on this device, until the server has them. They are in the browser's database
 * (IndexedDB): what is in its localStorage is written to disk up to a minute later, and a browser
 * that is killed before takes it along. What is asked for sees whatever was kept before it.
 *
 * What was found there of the story is laid aside before anything is written, so that writing on
 * does not take the place of words that nobody decided about yet.
 */
export class LocalStore {
  /** False once the browser refused to keep something: its storage is full or switched off. */
  isKeeping = true
  private stories: UseStore = createStore('longwave', 'stories')

  constructor(
    private opened: { storyId: string; personId: string },
    private document: () => EditorNode,
  ) {
    void this.attempt(() => this.layAside())
  }

  keep(id: string, version: number, content: StoryContent): void {
    this.write(prefix + id, this.copyOf(id, version, content))
  }

  forget(id: string): void {
    void this.remove(prefix + id)
  }

  /** Keeps words that the person chose not to use, until they say otherwise. */
  setAside(id: string, version: number, content: StoryContent): void {
    const copy = this.copyOf(id, version, content)
    this.write(asideKey(copy), copy)
  }

  /** Forgets a copy that was found and decided about. */
  forgetFound(copy: LocalCopy): void {
    void this.remove(asideKey(copy))
    // One that was begun here is not aside: the story it belongs to was never opened again.
    if (copy.id !== this.opened.storyId) this.forget(copy.id)
  }

  /** The newest words of this person that were laid aside of the story. */
  found(id: string): Promise<LocalCopy | null> {
    return this.newest(aside + id, () => true)
  }

  /** The newest story of this person that was begun here and never reached the server, other than the one on the screen. */
  begun(onScreen: string): Promise<LocalCopy | null> {
    return this.newest(prefix, (copy) => copy.version === 0 && copy.id !== onScreen)
  }

  private async newest(
    beginning: string,
    isWanted: (copy: LocalCopy) => boolean,
  ): Promise<LocalCopy | null> {
    try {
      const copies = (await entries<string, string>(this.stories))
        .filter(([key]) => key.startsWith(beginning))
        .flatMap(([, text]) => readCopy(text) ?? [])
        .filter((copy) => copy.personId === this.opened.personId && isWanted(copy))
      return copies.sort((a, b) => b.at - a.at)[0] ?? null
    } catch {
      return null
    }
  }

  private copyOf(id: string, version: number, content: StoryContent): LocalCopy {
    const document = this.document()
    const { personId } = this.opened
    return { id, version, content, document, at: Date.now(), personId }
  }

  private write(key: string, copy: LocalCopy): void {
    void this.attempt(() => set(key, JSON.stringify(copy), this.stories))
  }

  /** In one transaction: whatever is written next comes after it. */
  private layAside(): Promise<void> {
    const key = prefix + this.opened.storyId
    return this.stories('readwrite', (stories) => {
      const asked: IDBRequest<string | undefined> = stories.get(key)
      asked.onsuccess = () => {
        const found = readCopy(asked.result ?? null)
        if (!found) return
        stories.put(asked.result, asideKey(found))
        stories.delete(key)
      }
      return promisifyRequest(stories.transaction)
    })
  }

  private async attempt(write: () => Promise<void>): Promise<void> {
    try {
      await write()
      this.isKeeping = true
    } catch {
      this.isKeeping = false
    }
  }

  private async remove(key: string): Promise<void> {
    try {
      await del(key, this.stories)
    } catch {
      // What stays is compared with what the server has when its story is opened.
    }
  }
}

const asideKey = ({ id, at }: LocalCopy) => `${aside}${id}.${at}`
