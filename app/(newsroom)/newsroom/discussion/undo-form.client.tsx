'use client'

import { Form } from '@/app/_ui/form.client'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { undo } from './actions'

/** Undoes a decision that a plain form made; `hidden` says which, and where the form goes back to. */
export function UndoForm({ hidden }: { hidden: Record<string, string> }) {
  return (
    <Form
      action={undo}
      submit={words.undo.button}
      tone="plain"
      isInline
      hidden={hidden}
      done={() => words.undo.plain}
    />
  )
}
