import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visit } from '@/app/(newsroom)/_shell/visit'
import { articleForDesk } from '@/lib/articles/queries/desk-story'
import { editorWords } from '@/lib/i18n/editor'
import { EditorPage } from '../_editor/editor-page'

interface Props {
  params: Promise<{ id: string }>
}

export const metadata: Metadata = { title: editorWords.fields.story }

/** The editor of one story. */
export default async function EditStory({ params }: Props) {
  const { id } = await params
  return visit(async (actor) => {
    const story = await articleForDesk(actor, id)
    if (!story) notFound()
    return <EditorPage actor={actor} story={story} />
  })
}
