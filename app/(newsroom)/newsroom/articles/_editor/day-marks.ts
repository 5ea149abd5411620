// Shows in the text which words readers are told a day for.
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Dateline } from '@/lib/articles/day-words'
import { dayInWords } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import { type PlacedWord, wordsIn } from './days'

const key = new PluginKey<Dateline | null>('day-words')

/** Sees the words of a view's document from this dateline. */
export function seeFrom(view: EditorView, dateline: Dateline): void {
  const { tr } = view.state
  // Nobody wrote anything: a paragraph that the editor adds meanwhile is no change to save.
  view.dispatch(
    tr.setMeta(key, dateline).setMeta('addToHistory', false).setMeta('preventUpdate', true),
  )
}

export const DayMarks = Extension.create({
  name: 'dayMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Dateline | null>({
      key,
      state: { init: () => null, apply: (tr, dateline) => tr.getMeta(key) ?? dateline },
      props: {
        decorations(state) {
          const dateline = key.getState(state)
          if (!dateline) return null
          return DecorationSet.create(state.doc, wordsIn(state.doc, dateline).map(decoration))
        },
      },
    }),
  ],
})

function decoration(word: PlacedWord): Decoration {
  return Decoration.inline(word.from, word.to, {
    'data-day-word': standing(word),
    title: word.told ? dayInWords(word.told) : editorWords.days.none,
  })
}

function standing({ told, by, isUnsure, isQuoted }: PlacedWord): string {
  if (by === 'editor') return told === null ? 'none' : 'editor'
  if (isQuoted) return 'quoted'
  return isUnsure ? 'unsure' : 'rule'
}
