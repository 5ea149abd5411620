'use client'

import { useEffect } from 'react'
import { areLetterKeysOff, isTyping } from '@/app/(newsroom)/_shell/letter-keys'
import type { ModeratorVerb } from '@/lib/moderation/decision'
import type { DeskQueue } from '@/lib/moderation/desk-queue'
import type { Rules } from './decision-form.client'

const verbs: Record<string, ModeratorVerb | undefined> = { a: 'approve', h: 'hold', p: 'pick' }

/** The queue's letters: one a decision. They work outside of text fields and can be switched off. */
export function useQueueKeys(queue: DeskQueue, rules: Rules): void {
  useEffect(() => {
    // A card that had the focus before anything here could hear of it is the one that is meant.
    const focused = document.activeElement?.closest('[data-row]')
    if (focused) queue.select(focused.id.replace('comment-', ''))
    const pressed = (event: KeyboardEvent) => {
      // A key that is held down says one thing once.
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (event.defaultPrevented || isTyping(event.target) || areLetterKeysOff()) return
      if (document.querySelector('dialog[open]')) return
      if (act(queue, rules, event.key.toLowerCase())) event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [queue, rules])
}

/** @returns whether the key is one of the queue's. */
function act(queue: DeskQueue, rules: Rules, key: string): boolean {
  if (key === 'z') {
    void queue.undo()
    return true
  }
  const id = queue.state.current
  if (id === null) return false
  const verb = verbs[key]
  const rule = rules.list.find((one) => String(one.number) === key)
  if (rule) decideUnder(queue, id, rule.number)
  else if (verb) void queue.decide({ id, verb })
  else if (key === 'r') show(`rules-${id}`, 'button')
  else if (key === 'n') show(`note-${id}`, 'textarea')
  else return false
  return true
}

function decideUnder(queue: DeskQueue, id: string, rule: number): void {
  document.getElementById(`rules-${id}`)?.hidePopover()
  void queue.decide({ id, verb: 'remove', rule })
}

function show(id: string, first: string): void {
  const popover = document.getElementById(id)
  popover?.showPopover()
  popover?.querySelector<HTMLElement>(first)?.focus()
}
