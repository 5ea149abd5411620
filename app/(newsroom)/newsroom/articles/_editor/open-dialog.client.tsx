'use client'
import { lazy, Suspense, useState } from 'react'
import type { Problem } from '@/lib/articles/article'
import type { Naming } from '@/lib/articles/compare'
import type { StoryContent } from '@/lib/articles/content'
import { editorWords as words } from '@/lib/i18n/editor'
import * as actions from '../actions'
import { PictureDialog } from './picture-dialog.client'
import { PublishDialog } from './publish-dialog.client'
import type { LibraryPicture } from './upload'
import type { Taking } from './use-steps.client'
import type { StoryHandle } from './use-story.client'
import { WithdrawDialog } from './withdraw-dialog.client'

// Comparing is rare: its code comes with the first conflict.
const ConflictDialog = lazy(() =>
  import('./compare-dialog.client').then((module) => ({ default: module.ConflictDialog })),
)

/** Which dialog is open; 'lead' chooses the picture above the story, 'picture' one in the text. */
export type Open = 'publish' | 'withdraw' | 'conflict' | 'picture' | 'lead' | null

interface OpenDialogProps {
  open: Open
  handle: StoryHandle
  taking: Taking
  content: StoryContent
  path: string
  naming: Naming
  timeZone: string
  onGo: (problem: Problem) => void
  onClose: () => void
  onFile: (file: File) => void
  onPicture: (picture: LibraryPicture) => void
}

/** The one dialog of the editor that is open, if any. */
export function OpenDialog(props: OpenDialogProps) {
  const { open, handle, taking, content, onClose } = props
  const { status, standing } = handle
  const [correction, setCorrection] = useState('')
  const [reason, setReason] = useState('')
  const shared = { isWorking: taking.isWorking, said: taking.said, onClose }
  const done = () => {
    setCorrection('')
    setReason('')
    onClose()
  }
  if (open === 'publish')
    return (
      <PublishDialog
        {...shared}
        content={content}
        correction={correction}
        onCorrection={setCorrection}
        path={props.path}
        isCorrecting={standing.state === 'correcting'}
        onGo={props.onGo}
        onPublish={(note) =>
          void taking
            .take(
              (held) => actions.publish({ ...held, ...note }),
              ({ path }) => words.publish.done(path),
            )
            .then((result) => result.ok && done())
        }
      />
    )
  if (open === 'withdraw')
    return (
      <WithdrawDialog
        {...shared}
        headline={content.headline}
        reason={reason}
        onReason={setReason}
        onWithdraw={() =>
          void taking
            .take(
              (held) => actions.withdraw({ ...held, reason }),
              () => words.withdraw.done,
            )
            .then((result) => result.ok && done())
        }
      />
    )
  if (open === 'picture' || open === 'lead')
    return <PictureDialog onFile={props.onFile} onChoose={props.onPicture} onClose={onClose} />
  if (open !== 'conflict' || status.is !== 'conflict') return null
  return (
    <Suspense>
      <ConflictDialog
        theirs={status.theirs}
        mine={content}
        naming={props.naming}
        timeZone={props.timeZone}
        onClose={onClose}
        onMine={() => {
          onClose()
          void handle.keepMine(status.theirs)
        }}
        onTheirs={() => {
          onClose()
          handle.takeTheirs(status.theirs)
        }}
      />
    </Suspense>
  )
}
