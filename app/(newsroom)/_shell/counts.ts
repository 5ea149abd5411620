import 'server-only'
import { deskCounts } from '@/lib/articles/queries/desk-list'
import { waitingCount } from '@/lib/moderation/queries/queue'
import { type Actor, can } from '@/lib/permissions/policy'

/** The numbers beside the rail's places, by path. */
export async function railCounts(actor: Actor): Promise<Record<string, number>> {
  const [desk, waiting] = await Promise.all([
    can(actor, 'article.view') ? deskCounts(actor) : null,
    can(actor, 'comment.moderate') ? waitingCount(actor) : 0,
  ])
  return {
    '/newsroom/discussion': waiting,
    ...(desk ? { '/newsroom': desk.open, '/newsroom/schedule': desk.scheduled ?? 0 } : {}),
  }
}
