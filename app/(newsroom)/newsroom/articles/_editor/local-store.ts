import type { StoryContent } from '@/lib/articles/content'
import { type LocalCopy, readCopy } from '@/lib/articles/local-copy'
import type { EditorNode } from '@/lib/blocks/define'

const prefix = 'longwave.story.'
const aside = 'longwave.aside.'

/** The words of stories on this device: in the browser's storage until the server has them. */
export class LocalStore {
  /** False once the browser refused to keep something: its storage is full or switched off. */
  isKeeping = true

  constructor(
    private personId: string,
    private document: () => EditorNode,
    private storage: Storage,
  ) {}

  keep(id: string, version: number, content: StoryContent): void {
    this.write(prefix + id, this.copyOf(id, version, content))
  }

  forget(id: string): void {
    this.storage.removeItem(prefix + id)
  }

  /** Keeps words that the person chose not to use, until they say otherwise. */
  setAside(id: string, version: number, content: StoryContent): void {
    this.write(aside + id, this.copyOf(id, version, content))
  }

  forgetAside(id: string): void {
    this.storage.removeItem(aside + id)
  }

  copy(id: string): LocalCopy | null {
    return readCopy(this.storage.getItem(prefix + id)) ?? readCopy(this.storage.getItem(aside + id))
  }

  /** The newest story of this person that was begun here and never reached the server. */
  begun(): LocalCopy | null {
    const copies = Object.keys(this.storage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readCopy(this.storage.getItem(key)) ?? [])
      .filter((copy) => copy.version === 0 && copy.personId === this.personId)
    return copies.sort((a, b) => b.at - a.at)[0] ?? null
  }

  private copyOf(id: string, version: number, content: StoryContent): LocalCopy {
    const document = this.document()
    return { id, version, content, document, at: Date.now(), personId: this.personId }
  }

  private write(key: string, copy: LocalCopy): void {
    try {
      this.storage.setItem(key, JSON.stringify(copy))
      this.isKeeping = true
    } catch {
      this.isKeeping = false
    }
  }
}
