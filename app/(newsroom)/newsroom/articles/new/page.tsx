import { visit } from '@/app/(newsroom)/_shell/visit'
import { newArticleForDesk } from '@/lib/articles/queries/desk-story'
import { editorWords } from '@/lib/i18n/editor'
import { EditorPage } from '../_editor/editor-page'

export const metadata = { title: editorWords.untitled }

/** A story that is created by its first save. */
export default function NewStory() {
  return visit(async (actor) => <EditorPage actor={actor} story={await newArticleForDesk(actor)} />)
}
