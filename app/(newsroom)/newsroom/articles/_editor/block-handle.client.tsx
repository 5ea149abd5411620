'use client'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import { blockAt, currentBlock, deleteBlock, duplicateBlock, moveBlock } from './block-commands'
import { Icon } from './icons'
import styles from './menus.module.css'

const words = editorWords

/** The plus and the grip beside the block that the pointer or the caret is in. */
export function BlockHandle({ editor }: { editor: Editor }) {
  const caret = useEditorState({
    editor,
    selector: ({ editor }) => ({
      index: currentBlock(editor.state)?.index ?? 0,
      // A change of the text moves what is below it: the handle is placed anew.
      size: editor.state.doc.content.size,
      blocks: editor.state.doc.childCount,
      isFocused: editor.isFocused,
    }),
  })
  const [hovered, setHovered] = useState<number | null>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const handle = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const menuId = useId()
  const index = Math.min(hovered ?? caret.index, caret.blocks - 1)

  useEffect(() => {
    const { dom } = editor.view
    const follow = (event: PointerEvent) => setHovered(indexUnder(dom, event.target as Node))
    const rest = () => setHovered(null)
    dom.addEventListener('pointermove', follow)
    dom.addEventListener('keydown', rest)
    return () => {
      dom.removeEventListener('pointermove', follow)
      dom.removeEventListener('keydown', rest)
    }
  }, [editor])

  useLayoutEffect(() => {
    const block = editor.view.dom.children[index]
    const frame = handle.current?.offsetParent
    if (!block || !frame || !handle.current) return
    const top = block.getBoundingClientRect().top - frame.getBoundingClientRect().top
    handle.current.style.top = `${top}px`
    const written = editor.view.dom.children[caret.index]?.getBoundingClientRect()
    if (!bar.current || !written) return
    bar.current.style.top = `${written.top - frame.getBoundingClientRect().top}px`
    bar.current.style.height = `${written.height}px`
  })

  function run(make: (index: number) => Transaction | null): void {
    const tr = make(index)
    if (tr) editor.view.dispatch(tr)
    setMenuOpen(false)
    setHovered(null)
    editor.view.focus()
  }

  function insertBelow(): void {
    const { state, view } = editor
    const block = blockAt(state.doc, index)
    if (!block) return
    const isHollow = block.node.type.name === 'paragraph' && block.node.content.size === 0
    const at = isHollow ? block.pos : block.pos + block.node.nodeSize
    const tr = isHollow ? state.tr : state.tr.insert(at, state.schema.nodes.paragraph!.create())
    tr.insertText('/', at + 1).setSelection(TextSelection.create(tr.doc, at + 2))
    view.dispatch(tr.scrollIntoView())
    setHovered(null)
    view.focus()
  }

  const { state } = editor
  const acts: [string, (index: number) => Transaction | null, boolean][] = [
    [words.block.up, (at) => moveBlock(state, at, -1), index > 0],
    [words.block.down, (at) => moveBlock(state, at, 1), index < caret.blocks - 1],
    [words.block.duplicate, (at) => duplicateBlock(state, at), true],
    [words.block.delete, (at) => deleteBlock(state, at), true],
  ]
  return (
    <>
      <div ref={bar} className={styles.bar} hidden={!caret.isFocused} aria-hidden="true" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside */}
      <div
        ref={handle}
        className={styles.handle}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setMenuOpen(false)
          editor.view.focus()
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setMenuOpen(false)
        }}
      >
        <button type="button" aria-label={words.insert.below} onClick={insertBelow}>
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={words.block.menu}
          aria-expanded={isMenuOpen}
          aria-controls={menuId}
          onClick={() => setMenuOpen((was) => !was)}
        >
          <Icon name="grip" />
        </button>
        <div id={menuId} hidden={!isMenuOpen} className={styles.acts}>
          {acts.map(([name, make, isPossible]) => (
            <button key={name} type="button" disabled={!isPossible} onClick={() => run(make)}>
              {name}
            </button>
          ))}
        </div>
      </div>
    </>
  )
}

function indexUnder(dom: HTMLElement, target: Node): number | null {
  let node: Node | null = target
  while (node && node.parentNode !== dom) node = node.parentNode
  return node ? [...dom.children].indexOf(node as Element) : null
}
