'use client'
import { NodeSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import type { BubbleControl } from './body-editor.client'
import { LinkField } from './link-field.client'
import styles from './menus.module.css'
import { placeAbove } from './place'

const words = editorWords.bubble

interface Tool {
  name: string
  isOn: boolean
  run: () => void
}

/** The toolbar above a selection: one tab stop, arrow keys inside; Alt F10 leads to it from the text. */
export function BubbleToolbar({ editor, control }: { editor: Editor; control: BubbleControl }) {
  const at = useEditorState({ editor, selector: ({ editor }) => describe(editor) })
  const [isCalled, setCalled] = useState(false)
  const [isLinking, setLinking] = useState(false)
  const [focused, setFocused] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const isShown = at.isText && (!at.isEmpty || isCalled || isLinking)

  control.openLink = () => {
    if (at.takesMarks) setLinking(true)
  }
  control.focus = () => {
    if (!at.isText) return false
    setCalled(true)
    return true
  }

  useEffect(() => {
    if (isCalled) bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [isCalled])

  useLayoutEffect(() => {
    if (isShown && bar.current) placeAbove(bar.current, editor, at.from)
  })

  if (!isShown) return null
  const tools = toolsFor(editor, at, () => setLinking(true))
  const close = () => {
    setCalled(false)
    setLinking(false)
    editor.view.focus()
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape') close()
    if (!step || isLinking) return
    const next = (focused + step + tools.length) % tools.length
    setFocused(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside
    <div
      ref={bar}
      className={styles.bubble}
      onKeyDown={keys}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setCalled(false)
      }}
    >
      {isLinking ? (
        <LinkField editor={editor} onDone={close} />
      ) : (
        <div role="toolbar" aria-label={words.name} className={styles.tools}>
          {tools.map((tool, index) => (
            <button
              key={tool.name}
              type="button"
              aria-pressed={tool.isOn}
              tabIndex={index === Math.min(focused, tools.length - 1) ? 0 : -1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={tool.run}
            >
              {tool.name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

type Described = ReturnType<typeof describe>

function describe(editor: Editor) {
  const { selection } = editor.state
  const { $from } = selection
  const isText = !(selection instanceof NodeSelection) && $from.parent.isTextblock
  return {
    from: selection.from,
    isEmpty: selection.empty,
    isText,
    // Null stands for every mark of the schema.
    takesMarks: isText && $from.parent.type.markSet === null,
    isTop: $from.depth === 1,
    isBold: editor.isActive('bold'),
    isItalic: editor.isActive('italic'),
    isLink: editor.isActive('link'),
    isSubhead: editor.isActive('subhead'),
    isInList: editor.isActive('list'),
    isOrdered: editor.isActive('list', { ordered: true }),
  }
}

function toolsFor(editor: Editor, at: Described, link: () => void): Tool[] {
  const chain = () => editor.chain().focus()
  const marks: Tool[] = [
    { name: words.bold, isOn: at.isBold, run: () => chain().toggleMark('bold').run() },
    { name: words.italic, isOn: at.isItalic, run: () => chain().toggleMark('italic').run() },
    { name: words.link, isOn: at.isLink, run: link },
  ]
  const list = (ordered: boolean) => () => {
    if (at.isInList && at.isOrdered === ordered) return chain().liftListItem('listItem').run()
    if (at.isInList) return chain().updateAttributes('list', { ordered }).run()
    return chain().wrapInList('list', { ordered }).run()
  }
  const shape: Tool[] = [
    {
      name: words.subhead,
      isOn: at.isSubhead,
      run: () => chain().toggleNode('subhead', 'paragraph', { level: 2 }).run(),
    },
    { name: words.list, isOn: at.isInList && !at.isOrdered, run: list(false) },
    { name: words.numbered, isOn: at.isOrdered, run: list(true) },
  ]
  const fitting = at.isInList ? shape.slice(1) : at.isTop ? shape : []
  return [...(at.takesMarks ? marks : []), ...(at.isSubhead ? shape.slice(0, 1) : fitting)]
}
