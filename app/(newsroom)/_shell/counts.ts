import 'server-only'
import { deskCounts } from '@/lib/articles/queries/desk-list'
import { type Actor, can } from '@/lib/permissions/policy'

/** The numbers beside the rail's places, by path. */
export async function railCounts(actor: Actor): Promise<Record<string, number>> {
  if (!can(actor, 'article.view')) return {}
  const counts = await deskCounts(actor)
  return { '/newsroom': counts.open, '/newsroom/schedule': counts.scheduled ?? 0 }
}
