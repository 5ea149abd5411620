import 'server-only'
import type { Transaction } from '@/drizzle/client'
import { auditEvents } from '@/drizzle/schema/all'
import type { Actor } from '@/lib/permissions/policy'

export interface AuditEvent {
  action: string
  subject: { type: string; id: string }
  detail?: Record<string, unknown>
}

/** Writes down who did what, in the transaction that does it. Call it last: it makes writers queue. */
export async function recordEvent(tx: Transaction, actor: Actor, event: AuditEvent): Promise<void> {
  await tx.insert(auditEvents).values({
    actorId: actor.id,
    action: event.action,
    subjectType: event.subject.type,
    subjectId: event.subject.id,
    detail: event.detail ?? {},
  })
}
