'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import { currentBlock, insertBlock } from './block-commands'
import { Icon } from './icons'
import { emptyNode, filterInsertables, type Insertable } from './insertable'
import styles from './menus.module.css'
import { placeUnder } from './place'
import { slashCommand } from './slash'

const words = editorWords.insert
const listId = 'insert-list'
const optionId = (type: string) => `insert-${type}`

/** The insert list: typed for with `/`, or opened by the handle's plus; the caret stays in the text. */
export function SlashMenu({
  editor,
  onChoosePicture,
}: {
  editor: Editor
  onChoosePicture: () => void
}) {
  const command = useEditorState({ editor, selector: ({ editor }) => slashCommand(editor.state) })
  const [active, setActive] = useState(0)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const letters = command?.letters ?? null
  const found = letters === null ? [] : filterInsertables(letters)
  const isOpen = letters !== null && dismissed !== letters && found.length > 0

  useEffect(() => {
    setActive(0)
    if (letters === null) setDismissed(null)
  }, [letters])

  useLayoutEffect(() => {
    if (isOpen && command && list.current) placeUnder(list.current, editor, command.from)
  })

  useEffect(() => describe(editor, isOpen ? (found[active]?.type ?? null) : null))

  function choose(kind: Insertable) {
    const { state, view } = editor
    const typed = slashCommand(state)
    if (!typed) return
    view.dispatch(state.tr.delete(typed.from, typed.to))
    const index = currentBlock(view.state)?.index ?? 0
    if (kind.type === 'picture') return onChoosePicture()
    if (kind.type !== 'paragraph')
      view.dispatch(insertBlock(view.state, index, emptyNode(view.state.schema, kind.node)))
    view.focus()
  }

  useEffect(() => {
    if (!isOpen) return
    // Before the editor's own keys: Enter chooses and makes no paragraph.
    const pressed = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) setActive((at) => (at + step + found.length) % found.length)
      else if (event.key === 'Enter') choose(found[active]!)
      else if (event.key === 'Escape') setDismissed(letters)
      else return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', pressed, true)
    return () => dom.removeEventListener('keydown', pressed, true)
  })

  if (!isOpen) return null
  return (
    <div ref={list} id={listId} role="listbox" aria-label={words.name} className={styles.insert}>
      <p className={styles.title} aria-hidden="true">
        {words.title}
      </p>
      {found.map((kind, index) => (
        <div
          key={kind.type}
          id={optionId(kind.type)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          onPointerMove={() => setActive(index)}
          onMouseDown={(event) => {
            event.preventDefault()
            choose(kind)
          }}
        >
          <Icon name={kind.type} />
          <span>
            <b>{kind.name}</b>
            <small>{kind.hint}</small>
          </span>
          {index === active && <kbd>{words.key}</kbd>}
        </div>
      ))}
    </div>
  )
}

/** Tells a screen reader which option the caret's keys are on. */
function describe(editor: Editor, type: string | null): void {
  if (editor.isDestroyed) return
  const { dom } = editor.view
  const set: Record<string, string | null> = {
    'aria-controls': type && listId,
    'aria-activedescendant': type && optionId(type),
  }
  for (const [name, value] of Object.entries(set)) {
    if (value === null) dom.removeAttribute(name)
    else dom.setAttribute(name, value)
  }
}
