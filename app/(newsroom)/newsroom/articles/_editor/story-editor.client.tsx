'use client'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { z } from 'zod'
import { type Problem, publishProblems } from '@/lib/articles/article'
import { dateline } from '@/lib/articles/day-words'
import { stateNames } from '@/lib/articles/states'
import { canWrite, type Step, stepsFor } from '@/lib/articles/steps'
import { bodyText } from '@/lib/blocks/registry'
import { editorWords as words } from '@/lib/i18n/editor'
import { discardChange } from '../actions'
import { blockAt, currentBlock, insertBlock } from './block-commands'
import { Canvas } from './canvas.client'
import { Checks } from './checks.client'
import { DayWords } from './day-words.client'
import { Inspector } from './inspector.client'
import { Notices } from './notices.client'
import { type Open, OpenDialog } from './open-dialog.client'
import { Outline } from './outline.client'
import { PictureFiles } from './picture-files.client'
import { SaveState } from './save-status.client'
import { simpleSteps } from './simple-steps'
import { type EditorProps, namingOf } from './story'
import { outlineOf } from './story-document'
import styles from './story-editor.module.css'
import { publicPath } from './story-fields.client'
import { StoryPanel } from './story-panel.client'
import { TopBar } from './top-bar.client'
import { useEditorKeys } from './use-editor-keys.client'
import { useElsewhere } from './use-elsewhere.client'
import { usePictures } from './use-pictures.client'
import { useSteps } from './use-steps.client'
import { useStory } from './use-story.client'
import './prosemirror.css'

// The page's policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true })

/** The story editor: outline, canvas and inspector around one story. */
export function StoryEditor(page: EditorProps) {
  const { viewer, timeZone, choices } = page
  const handle = useStory(page)
  const { fields, document, standing, status, saver, editor } = handle
  const taking = useSteps(handle)
  const [open, setOpen] = useState<Open>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [tags, setTags] = useState(page.story.names.tags)
  const [related, setRelated] = useState(page.story.names.related)
  const pictures = usePictures(page.story.pictures)
  const isWritable = canWrite(viewer, standing.state, standing)
  const steps = stepsFor(viewer, standing.state, standing)
  const outline = useDeferredValue(useMemo(() => outlineOf(document), [document]))
  const content = { ...fields, body: saver.content.body }
  const seen = standing.firstPublishedAt ?? standing.scheduledAt ?? page.drawnAt
  const from = dateline(fields, new Date(seen), timeZone)
  const elsewhere = useElsewhere(handle.id, status)
  const naming = namingOf(choices, { tags, related })

  useEffect(() => {
    window.document.title = words.title(fields.headline)
  }, [fields.headline])

  // What came of the last step is old news once somebody writes on.
  const { setSaid } = taking
  useEffect(() => {
    if (status.is === 'editing') setSaid(null)
  }, [setSaid, status.is])

  const jump = useCallback(
    (at: number) => {
      const view = editor.current?.view
      const block = view && blockAt(view.state.doc, at)
      if (!block) return
      const { doc, tr } = view.state
      const isAtom = block.node.isAtom
      view.dispatch(
        tr
          .setSelection(
            isAtom
              ? NodeSelection.create(doc, block.pos)
              : TextSelection.near(doc.resolve(block.pos + 1)),
          )
          .scrollIntoView(),
      )
      view.dom.children[at]?.scrollIntoView({ block: 'center' })
      view.focus()
    },
    [editor],
  )

  function go(problem: Problem) {
    // Closed first: what is behind a dialog takes no focus, and closing gives it back to the opener.
    flushSync(() => setOpen(null))
    const item = outline.find((one) => one.block === problem.block)
    if (problem.block !== undefined && item) return jump(item.at)
    if (problem.field === 'body') return void editor.current?.commands.focus()
    const target = window.document.getElementById(
      problem.field === 'lead' ? leadField(problem) : problem.field,
    )
    target?.scrollIntoView({ block: 'center' })
    target?.focus()
  }

  function step(name: Step) {
    taking.setSaid(null)
    if (name === 'publish' || name === 'withdraw') return setOpen(name)
    if (name === 'discardChange') return void discard()
    const simple = simpleSteps[name]
    if (simple) void taking.take(simple, ({ state }) => words.steps.done(stateNames[state]))
  }

  async function discard(): Promise<void> {
    const done = await taking.take(discardChange, () => words.steps.discarded)
    if (done.ok) handle.takeOver({ ...done.value, at: done.value.savedAt })
  }

  async function upload(file: File, isLead: boolean): Promise<void> {
    const picture = await pictures.upload(file)
    if (picture) place(picture, isLead)
  }

  function place(picture: Parameters<typeof pictures.know>[0], isLead: boolean) {
    pictures.know(picture)
    const { id: mediaId, alt, caption, credit } = picture
    if (isLead) return handle.setField('lead', { mediaId, alt, caption, credit })
    const view = editor.current?.view
    if (!view) return
    const node = view.state.schema.nodes.picture!.create({ mediaId, alt, caption, credit })
    view.dispatch(insertBlock(view.state, currentBlock(view.state)?.index ?? 0, node))
  }

  useEditorKeys({
    save: () => void saver.flush('save'),
    next: () => steps.primary && step(steps.primary),
    preview: () => void saver.flush().then(() => window.open(`${addressOf(handle.id)}/preview`)),
    history: () =>
      void saver.flush().then(() => window.location.assign(`${addressOf(handle.id)}/history`)),
  })

  const lead = fields.lead
  return (
    <PictureFiles value={pictures.files}>
      <div className={styles.editor} data-story-editor="">
        <TopBar
          handle={handle}
          primary={steps.primary}
          isWorking={taking.isWorking}
          onStep={step}
          status={
            <SaveState
              status={status}
              saver={saver}
              timeZone={timeZone}
              isKeeping={handle.isKeeping()}
              onCompare={() => setOpen('conflict')}
            />
          }
        />
        <Outline
          items={outline}
          text={bodyText(content.body)}
          hasLead={lead !== null}
          current={caret}
          onJump={jump}
        />
        <section
          className={styles.canvas}
          aria-label={words.canvas}
          data-region="canvas"
          tabIndex={-1}
        >
          <Notices
            handle={handle}
            page={page}
            naming={naming}
            isWritable={isWritable}
            hasDialog={open !== null}
            said={taking.said}
            isWorking={taking.isWorking}
          />
          <Canvas
            handle={handle}
            page={page}
            isReadOnly={!isWritable}
            progress={pictures.progress}
            onLeadFile={(file) => void upload(file, true)}
            onChooseLead={() => setOpen('lead')}
            onFocal={pictures.setFocal}
            dateline={from}
            onCaret={setCaret}
            onPictures={(files) => void uploadAll(files)}
            onChoosePicture={() => setOpen('picture')}
          />
        </section>
        <Inspector
          problems={publishProblems(content).length}
          checks={<Checks content={content} elsewhere={elsewhere} onGo={go} isWithAdvice />}
          days={
            <DayWords
              view={editor.current?.view ?? null}
              document={document}
              dateline={from}
              isReadOnly={!isWritable}
            />
          }
          story={
            <StoryPanel
              handle={handle}
              page={page}
              names={{ tags, related }}
              content={content}
              steps={steps}
              taking={taking}
              isReadOnly={!isWritable}
              onTags={setTags}
              onRelated={setRelated}
              onStep={step}
              onGo={go}
            />
          }
        />
        <OpenDialog
          open={open}
          handle={handle}
          taking={taking}
          content={content}
          path={publicPath(handle, page)}
          naming={naming}
          timeZone={timeZone}
          onGo={go}
          onClose={() => setOpen(null)}
          // Only what was chosen here shuts it: an upload may end while another dialog is open.
          onFile={(file) => {
            setOpen(null)
            void upload(file, open === 'lead')
          }}
          onPicture={(picture) => {
            setOpen(null)
            place(picture, open === 'lead')
          }}
        />
      </div>
    </PictureFiles>
  )

  async function uploadAll(files: File[]): Promise<void> {
    for (const file of files) await upload(file, false)
  }
}

const addressOf = (id: string) => `/newsroom/articles/${id}`

function leadField({ message }: Problem): string {
  return /credit/i.test(message) ? 'lead-credit' : 'lead-alt'
}
