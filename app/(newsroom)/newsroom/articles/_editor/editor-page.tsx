import type { DeskStory } from '@/lib/articles/desk-story'
import { choicesForDesk } from '@/lib/articles/queries/desk-story'
import { now } from '@/lib/base/clock'
import { editorWords } from '@/lib/i18n/editor'
import type { Actor } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { NoteEarlyWords } from './note-early-words'
import { StoryEditor } from './story-editor.client'
import './editor-frame.css'

/** Gives the editor its story and what its fields choose from. */
export async function EditorPage({ actor, story }: { actor: Actor; story: DeskStory }) {
  const [choices, { timeZone }] = await Promise.all([choicesForDesk(actor), publication()])
  return (
    <>
      <NoteEarlyWords />
      <noscript>{editorWords.noScript}</noscript>
      <StoryEditor
        key={story.id}
        story={story}
        choices={choices}
        viewer={viewerOf(actor)}
        timeZone={timeZone}
        drawnAt={now().toISOString()}
      />
    </>
  )
}

// What the browser needs to ask the policy table; the session's id is not its business.
function viewerOf(actor: Actor): Actor {
  return actor.id === null ? actor : { ...actor, sessionId: '' }
}
