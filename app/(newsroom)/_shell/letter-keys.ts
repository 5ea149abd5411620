// When a single letter is a command of the newsroom (WCAG 2.1.4).

/** Where this device keeps that they are switched off. */
export const letterKeysKept = 'newsroom.letterKeys'

export function areLetterKeysOff(): boolean {
  try {
    return localStorage.getItem(letterKeysKept) === 'off'
  } catch {
    // Storage switched off: the keys work.
    return false
  }
}

/** Whether the key is meant for what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
