import 'server-only'
import type { Actor } from '@/lib/permissions/policy'
import { commentInput, editInput, recommendInput, reportInput } from './input'
import { recommendComment, reportComment } from './mutations/answer'
import { deleteComment, editComment, restoreComment } from './mutations/own'
import { ownComment } from './queries/personal'
import type { shownComment } from './shown'

interface Done {
  storyId: string
  recommendations?: number
  say?: string
  /** The comment as its writer sees it now, where its words came back or changed. */
  comment?: Parameters<typeof shownComment>[0]
}

interface Verb {
  run(actor: Actor, input: Record<string, unknown>): Promise<Done>
  /** Whether it sends words, which are kept where they are refused. */
  hasWords?: true
  /** The page that a form without JavaScript goes on to. */
  after(storyId: string, id: string): string
}

const toOwn = (said: string) => (_storyId: string, id: string) =>
  `/account/comment/${id}?done=${said}`

/** What a reader may do to a comment, by the name in the address. A new one is a line here. */
export const verbs: Readonly<Record<string, Verb>> = {
  edit: {
    hasWords: true,
    run: async (actor, input) => {
      const { storyId, id, say } = await editComment(actor, editInput.parse(input))
      return { storyId, say, comment: await asShown(actor, id) }
    },
    after: toOwn('edit'),
  },
  delete: {
    run: (actor, input) => deleteComment(actor, commentInput.parse(input)),
    after: toOwn('delete'),
  },
  restore: {
    run: async (actor, input) => {
      const { storyId, id } = await restoreComment(actor, commentInput.parse(input))
      return { storyId, comment: await asShown(actor, id) }
    },
    after: toOwn('restore'),
  },
  recommend: {
    run: (actor, input) => recommendComment(actor, recommendInput.parse(input)),
    after: (storyId, id) => `/discussion/${storyId}/${id}#comment-${id}`,
  },
  report: {
    run: (actor, input) => reportComment(actor, reportInput.parse(input)),
    after: toOwn('report'),
  },
}

async function asShown(actor: Actor, id: string): Promise<Done['comment']> {
  const comment = (await ownComment(actor, id))!
  return {
    ...comment,
    state: comment.state === 'held' ? 'held' : 'published',
    author: { id: actor.id!, name: actor.name, isStaff: actor.role !== 'reader' },
    removedUnder: null,
    isPick: comment.pickedAt !== null,
  }
}
