'use client'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { Gapcursor } from '@tiptap/extensions/gap-cursor'
import { Placeholder } from '@tiptap/extensions/placeholder'
import { TrailingNode } from '@tiptap/extensions/trailing-node'
import { UndoRedo } from '@tiptap/extensions/undo-redo'
import { type Extensions, ReactNodeViewRenderer } from '@tiptap/react'
import type { EditorNodeSpec } from '@/lib/blocks/define'
import { DayMarks } from './day-marks'
import { FieldsView } from './fields-view.client'
import { Keys } from './keys'
import { PictureView } from './picture-view.client'
import { nodeExtension, storySchema } from './schema'

interface Options {
  placeholder: string
  openLink: () => void
  focusBubble: () => boolean
}

/** The editor's extensions: the schema of the registry, with a view for what has fields, and the keys. */
export function extensionsFor({ placeholder, ...keys }: Options): Extensions {
  return [
    ...storySchema(withView),
    Keys.configure(keys),
    DayMarks,
    UndoRedo,
    Dropcursor.configure({ color: false, class: 'drop-cursor' }),
    Gapcursor,
    TrailingNode,
    Placeholder.configure({ placeholder }),
  ]
}

// A block that is one picture is drawn by its own view; one with fields has them beside its text.
const ownViews: Record<string, typeof PictureView> = { picture: PictureView }

function withView(spec: EditorNodeSpec) {
  const extension = nodeExtension(spec)
  const View = ownViews[spec.name] ?? (spec.fields ? FieldsView(spec) : null)
  if (!View) return extension
  return extension.extend({
    addNodeView: () => ReactNodeViewRenderer(View, { className: `block-${spec.name}` }),
  })
}
