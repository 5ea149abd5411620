'use client'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { type RefObject, useEffect, useState } from 'react'
import { inLanguage } from '@/app/_ui/in-language'
import type { Dateline } from '@/lib/articles/day-words'
import type { EditorNode } from '@/lib/blocks/define'
import { editorWords as words } from '@/lib/i18n/editor'
import '@/app/blocks.css'
import { currentBlock } from './block-commands'
import { BlockHandle } from './block-handle.client'
import styles from './body-editor.module.css'
import { BubbleToolbar } from './bubble-toolbar.client'
import { seeFrom } from './day-marks'
import { extensionsFor } from './extensions.client'
import { cleanHtml, picturesIn } from './paste'
import { SlashMenu } from './slash-menu.client'

export interface BubbleControl {
  openLink: () => void
  focus: () => boolean
}

interface BodyEditorProps {
  document: EditorNode
  language: string
  isEditable: boolean
  editor: RefObject<Editor | null>
  /** From where its words for days are seen. */
  dateline: Dateline
  onText: (document: EditorNode) => void
  /** The index of the block that the caret is in. */
  onCaret: (at: number | null) => void
  /** Picture files that were pasted or dropped, and the block after which they go. */
  onPictures: (files: File[]) => void
  onChoosePicture: () => void
}

/** The story's text: Tiptap over the registry's blocks, with its menus. */
export function BodyEditor(props: BodyEditorProps) {
  const [bubble] = useState<BubbleControl>(() => ({ openLink: () => {}, focus: () => false }))
  const editor = useEditor({
    immediatelyRender: false,
    // The page's policy allows no styles but our own files': see prosemirror.css.
    injectCSS: false,
    extensions: extensionsFor({
      placeholder: words.placeholder,
      openLink: () => bubble.openLink(),
      focusBubble: () => bubble.focus(),
    }),
    content: props.document,
    editable: props.isEditable,
    onUpdate: ({ editor }) => props.onText(editor.getJSON() as EditorNode),
    onSelectionUpdate: ({ editor }) => props.onCaret(currentBlock(editor.state)?.index ?? null),
    editorProps: {
      attributes: {
        id: 'story-text',
        class: 'story-body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.fields.story,
      },
      transformPastedHTML: cleanHtml,
      handlePaste: (_view, event) => takePictures(event.clipboardData, event),
      handleDrop: (_view, event) => takePictures(event.dataTransfer, event),
    },
  })

  function takePictures(data: DataTransfer | null, event: Event): boolean {
    const files = picturesIn(data)
    if (files.length === 0) return false
    event.preventDefault()
    props.onPictures(files)
    return true
  }

  useEffect(() => {
    props.editor.current = editor
  }, [editor, props.editor])
  useEffect(() => {
    editor?.setEditable(props.isEditable, false)
  }, [editor, props.isEditable])

  const { day, language } = props.dateline
  useEffect(() => {
    if (editor) seeFrom(editor.view, { day, language })
  }, [editor, day, language])

  return (
    <div className={styles.body}>
      <EditorContent editor={editor} className={styles.text} {...inLanguage(props.language)} />
      {editor && props.isEditable && (
        <>
          <BlockHandle editor={editor} />
          <SlashMenu editor={editor} onChoosePicture={props.onChoosePicture} />
          <BubbleToolbar editor={editor} control={bubble} />
        </>
      )}
    </div>
  )
}
