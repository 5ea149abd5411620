import { createStore, del, entries, getMany, set, type UseStore } from 'idb-keyval'
import type { StoryContent } from '@/lib/articles/content'
import { type LocalCopy, readCopy } from '@/lib/articles/local-copy'
import type { EditorNode } from '@/lib/blocks/define'

const prefix = 'story.'
const aside = 'aside.'

/**
 * The words of stories on this device, until the server has them. They are in the browser's database
 * (IndexedDB): what is in its localStorage is written to disk up to a minute later, and a browser
 * that is killed before takes it along. What is asked for later sees what was kept before.
 */
export class LocalStore {
  /** False once the browser refused to keep something: its storage is full or switched off. */
  isKeeping = true
  private stories: UseStore = createStore('longwave', 'stories')

  constructor(
    private personId: string,
    private document: () => EditorNode,
  ) {}

  keep(id: string, version: number, content: StoryContent): void {
    void this.write(prefix + id, this.copyOf(id, version, content))
  }

  forget(id: string): void {
    void this.remove(prefix + id)
  }

  /** Keeps words that the person chose not to use, until they say otherwise. */
  setAside(id: string, version: number, content: StoryContent): void {
    void this.write(aside + id, this.copyOf(id, version, content))
  }

  forgetAside(id: string): void {
    void this.remove(aside + id)
  }

  /** What is kept of a story; null where nothing is, or nothing can be asked. */
  async copy(id: string): Promise<LocalCopy | null> {
    try {
      const kept = await getMany<string>([prefix + id, aside + id], this.stories)
      return kept.map((text) => readCopy(text ?? null)).find((copy) => copy !== null) ?? null
    } catch {
      return null
    }
  }

  /** The newest story of this person that was begun here and never reached the server. */
  async begun(): Promise<LocalCopy | null> {
    try {
      const copies = (await entries<string, string>(this.stories))
        .filter(([key]) => key.startsWith(prefix))
        .flatMap(([, text]) => readCopy(text) ?? [])
        .filter((copy) => copy.version === 0 && copy.personId === this.personId)
      return copies.sort((a, b) => b.at - a.at)[0] ?? null
    } catch {
      return null
    }
  }

  private copyOf(id: string, version: number, content: StoryContent): LocalCopy {
    const document = this.document()
    return { id, version, content, document, at: Date.now(), personId: this.personId }
  }

  private async write(key: string, copy: LocalCopy): Promise<void> {
    try {
      await set(key, JSON.stringify(copy), this.stories)
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
