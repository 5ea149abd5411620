import { db } from '@/drizzle/client'
import { comments, dossiers, people, sections, sessions } from '@/drizzle/schema/all'
import { emptyContent, type StoryContent } from '@/lib/articles/content'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { saveArticle } from '@/lib/articles/mutations/save'
import { secretHash } from '@/lib/auth/mutations'
import { newId, newSecret } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { type Actor, house, type Role } from '@/lib/permissions/policy'

/** A person of a role, signed in. */
export async function person(role: Role): Promise<Actor & { id: string; secret: string }> {
  const id = newId()
  const name = `A ${role}`
  await db()
    .insert(people)
    .values({ id, name, role, email: `${id}@example.org` })
  const secret = newSecret()
  const sessionId = newId()
  await db()
    .insert(sessions)
    .values({
      id: sessionId,
      secretHash: secretHash(secret),
      personId: id,
      expiresAt: new Date(Date.now() + 3_600_000),
    })
  return { id, name, role, sessionId, secret }
}

let toldUnder: Promise<{ id: string }> | undefined

/** Lets a person's comments in without a first look: gives them one that was published two days ago. */
export async function letIn(personId: string): Promise<void> {
  // Each test file has its own: two sections of one name would be two landmarks of one name.
  toldUnder ??= section(`Before-${newId().slice(-6)}`).then((id) => published(content(id)))
  const at = new Date(Date.now() - 2 * 24 * 3_600_000)
  const id = newId(at.getTime())
  await db()
    .insert(comments)
    .values({
      id,
      storyId: (await toldUnder).id,
      authorId: personId,
      text: `Said before, by ${id}.`,
      state: 'published',
      createdAt: at,
      publishedAt: at,
      submitKey: id,
    })
}

/** A reader of whom something was published before. */
export async function knownReader() {
  const reader = await person('reader')
  await letIn(reader.id)
  return reader
}

/** A section to publish in. */
export async function section(name = 'World'): Promise<string> {
  const id = newId()
  await db()
    .insert(sections)
    .values({ id, name, slug: `${name.toLowerCase()}-${id.slice(-6)}` })
  return id
}

export async function dossier(title = 'Battle over the Delta'): Promise<string> {
  const id = newId()
  await db()
    .insert(dossiers)
    .values({ id, title, slug: `d-${id.slice(-6)}` })
  return id
}

/** Content that may be published. */
export function content(sectionId: string, set: Partial<StoryContent> = {}): StoryContent {
  return {
    ...emptyContent(),
    headline: 'Ferry firm halts sailings to Saltmere',
    standfirst: 'Two crossings a day were all that was left.',
    sectionId,
    body: [{ type: 'paragraph', text: plain('The last boat left at noon.') }],
    ...set,
  }
}

/** A saved story. */
export function saved(content: StoryContent, actor: Actor = house, id = newId()) {
  return saveArticle(actor, { id, version: 0, content, reason: 'save' })
}

/** A published story. */
export async function published(content: StoryContent) {
  const { id, version } = await saved(content)
  return publishArticle(house, { id, version, correction: '', isTypo: false })
}
