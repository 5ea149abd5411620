import { Extension, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'
import { currentBlock, leaveBlock, moveBlock } from './block-commands'

interface KeyOptions {
  openLink: () => void
  focusBubble: () => boolean
}

/** The keys of the text: lists, moving blocks, the link's field; and the signs that begin a list or subhead. */
export const Keys = Extension.create<KeyOptions>({
  name: 'keys',
  priority: 200,
  addOptions: () => ({ openLink: () => {}, focusBubble: () => false }),
  addKeyboardShortcuts() {
    const { editor } = this
    const move = (by: -1 | 1) => () => {
      const block = currentBlock(editor.state)
      const tr = block && moveBlock(editor.state, block.index, by)
      if (tr) editor.view.dispatch(tr)
      return true
    }
    return {
      Enter: () => {
        if (editor.commands.splitListItem('listItem')) return true
        const tr = leaveBlock(editor.state)
        if (tr) editor.view.dispatch(tr)
        return tr !== null
      },
      Backspace: () => {
        const { empty, $from } = editor.state.selection
        const isAtStart = empty && $from.parentOffset === 0 && $from.index(-1) === 0
        return isAtStart && editor.isActive('listItem') && editor.commands.liftListItem('listItem')
      },
      'Alt-ArrowUp': move(-1),
      'Alt-ArrowDown': move(1),
      'Mod-k': () => {
        this.options.openLink()
        return true
      },
      'Alt-F10': () => this.options.focusBubble(),
    }
  },
  addInputRules() {
    const { list, subhead } = this.editor.schema.nodes
    return [
      wrappingInputRule({
        find: /^\s*[-*]\s$/,
        type: list!,
        getAttributes: () => ({ ordered: false }),
      }),
      wrappingInputRule({
        find: /^\s*1[.)]\s$/,
        type: list!,
        getAttributes: () => ({ ordered: true }),
      }),
      textblockTypeInputRule({ find: /^##\s$/, type: subhead!, getAttributes: { level: 2 } }),
      textblockTypeInputRule({ find: /^###\s$/, type: subhead!, getAttributes: { level: 3 } }),
    ]
  },
})
