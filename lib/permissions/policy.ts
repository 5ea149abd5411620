import { AppError } from '@/lib/base/errors'

/** Everyone who signs in has one of these; the newsroom's come first, from the most powers to the least. */
export const roles = [
  'administrator',
  'publisher',
  'editor',
  'writer',
  'moderator',
  'reader',
] as const
export type Role = (typeof roles)[number]

/** Who acts: a signed-in person, or the house itself (a job, the command line). */
export type Actor =
  | { id: string; name: string; role: Role; sessionId: string }
  | { id: null; name: 'Longwave'; role: 'house' }

export const house: Actor = { id: null, name: 'Longwave', role: 'house' }

/** 'own' covers what the person began or is assigned. */
type Reach = 'any' | 'own'
type Rule = Partial<Record<Role, Reach>>

const admin: Rule = { administrator: 'any' }
const publishers: Rule = { ...admin, publisher: 'any' }
const editors: Rule = { ...publishers, editor: 'any' }
const moderating: Rule = { ...editors, moderator: 'any' }
const writersOwn: Rule = { ...editors, writer: 'own' }
const writers: Rule = { ...editors, writer: 'any' }
const everyone: Rule = { ...writers, moderator: 'any', reader: 'any' }

/**
 * The one table of who may do what. Screens ask it through {@link can}, mutations through
 * {@link authorize}, SECURITY.md prints it and the tests walk every cell of it.
 */
export const policy = {
  'newsroom.enter': { ...writers, moderator: 'any' },
  'article.view': writers,
  'article.create': writers,
  'article.edit': writersOwn,
  'article.editPublished': editors,
  'article.discardChange': editors,
  'article.sendToReview': writersOwn,
  'article.sendBack': editors,
  'article.markReady': editors,
  'article.assign': editors,
  'article.spike': writersOwn,
  'article.restore': writersOwn,
  'article.publish': publishers,
  'article.schedule': publishers,
  'article.unschedule': publishers,
  'article.hold': publishers,
  'article.release': publishers,
  'article.withdraw': publishers,
  'media.view': writers,
  'media.upload': writers,
  'media.edit': editors,
  'tag.create': writers,
  'tag.manage': editors,
  'author.manage': editors,
  'dossier.manage': editors,
  'section.manage': admin,
  'front.arrange': publishers,
  'radio.schedule': editors,
  'radio.streams': admin,
  'link.view': writers,
  'link.create': editors,
  'link.manage': editors,
  'link.external': publishers,
  'link.block': publishers,
  'people.manage': admin,
  'audit.read': admin,
  'settings.manage': admin,
  /** To post, answer, recommend and report, and to change and delete what one wrote oneself. */
  'comment.write': everyone,
  /** To decide about comments and appeals, and about who may write. */
  'comment.moderate': moderating,
  /** How the discussion of one story is kept. */
  'discussion.story': moderating,
  /** How discussions are kept everywhere and in each section. */
  'discussion.sections': editors,
  /** The lists of words that hold or refuse a comment. */
  'discussion.words': { ...publishers, moderator: 'any' },
  'standards.edit': publishers,
} satisfies Record<string, Rule>

export type Operation = keyof typeof policy

/** What an operation is about, as far as the table asks. */
export interface Subject {
  createdBy?: string | null
  assigneeId?: string | null
}

/** Whether the actor may: the same answer on a screen as in the mutation. */
export function can(actor: Actor | null, operation: Operation, subject?: Subject): boolean {
  if (!actor) return false
  if (actor.role === 'house') return true
  const reach = (policy[operation] as Rule)[actor.role]
  if (reach === 'any') return true
  if (reach !== 'own') return false
  return subject?.createdBy === actor.id || subject?.assigneeId === actor.id
}

const titles: Record<Role, string> = {
  administrator: 'administrators',
  publisher: 'publishers',
  editor: 'editors',
  writer: 'writers',
  moderator: 'moderators',
  reader: 'readers',
}

/**
 * Refuses what the table does not allow.
 * @throws AppError 'unauthenticated' without an actor, 'forbidden' otherwise, naming who may.
 */
export function authorize(
  actor: Actor | null,
  operation: Operation,
  subject?: Subject,
): asserts actor is Actor {
  if (!actor) throw new AppError('unauthenticated', 'Your session has ended. Sign in again.')
  if (can(actor, operation, subject)) return
  const isOwnEnough = (policy[operation] as Rule)[(actor as { role: Role }).role] === 'own'
  throw new AppError(
    'forbidden',
    `Only ${whoMay(operation)} can do this${
      isOwnEnough ? ', or the person whose story it is' : ''
    }. Nothing was changed.`,
  )
}

/** Who may, in words; a moderator is below a writer and may what a writer may not, so all are named then. */
function whoMay(operation: Operation): string {
  const allowed = Object.keys(policy[operation]) as Role[]
  const names = allowed.map((role) => titles[role])
  const isLadder = allowed.every((role, rank) => role === roles[rank])
  if (names.length === 1) return names[0]!
  if (isLadder) return `${names.at(-1)} and those above them`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
