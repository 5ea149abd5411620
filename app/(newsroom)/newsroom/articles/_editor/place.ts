import type { Editor } from '@tiptap/react'

/** Puts a menu under a position of the text, kept within the window's width. */
export function placeUnder(menu: HTMLElement, editor: Editor, pos: number): void {
  const at = editor.view.coordsAtPos(pos)
  const frame = (menu.offsetParent ?? document.body).getBoundingClientRect()
  const room = document.documentElement.clientWidth - frame.left - menu.offsetWidth - 8
  menu.style.left = `${Math.max(8 - frame.left, Math.min(at.left - frame.left, room))}px`
  const isTooLow = at.bottom + menu.offsetHeight > window.innerHeight && at.top > menu.offsetHeight
  const top = isTooLow ? at.top - menu.offsetHeight - 4 : at.bottom + 4
  menu.style.top = `${top - frame.top}px`
}

/** Puts a menu above a stretch of the text, or under it where the canvas ends above. */
export function placeAbove(menu: HTMLElement, editor: Editor, pos: number): void {
  const at = editor.view.coordsAtPos(pos)
  const frame = (menu.offsetParent ?? document.body).getBoundingClientRect()
  const room = document.documentElement.clientWidth - frame.left - menu.offsetWidth - 8
  menu.style.left = `${Math.max(8 - frame.left, Math.min(at.left - frame.left, room))}px`
  const ceiling = editor.view.dom.closest('section')?.getBoundingClientRect().top ?? 0
  const above = at.top - menu.offsetHeight - 6
  menu.style.top = `${(above < Math.max(0, ceiling) ? at.bottom + 6 : above) - frame.top}px`
}
