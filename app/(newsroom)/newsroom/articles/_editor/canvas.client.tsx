'use client'
import type { Dateline } from '@/lib/articles/day-words'
import type { Named } from '@/lib/articles/desk-story'
import { kindOf } from '@/lib/articles/kinds'
import { editorWords } from '@/lib/i18n/editor'
import { BodyEditor } from './body-editor.client'
import styles from './canvas.module.css'
import { findIn } from './find'
import { GrowingText } from './growing-text.client'
import { LeadPicture } from './lead-picture.client'
import { LineField } from './line-field.client'
import { usePictureFile } from './picture-files.client'
import type { EditorProps } from './story'
import { idsOf } from './story-fields.client'
import { TokenField } from './token-field.client'
import type { StoryHandle } from './use-story.client'

const words = editorWords.fields

interface CanvasProps {
  handle: StoryHandle
  page: EditorProps
  isReadOnly: boolean
  progress: string
  onLeadFile: (file: File) => void
  onChooseLead: () => void
  onFocal: (mediaId: string, point: { focalX: number; focalY: number }) => void
  onPictures: (files: File[]) => void
  dateline: Dateline
  onCaret: (at: number | null) => void
  onChoosePicture: () => void
}

/** The story as readers will see it, to be written in: its head, its picture, its text. */
export function Canvas(props: CanvasProps) {
  const { handle, page, isReadOnly } = props
  const { fields, errors, setField } = handle
  const file = usePictureFile(fields.lead?.mediaId ?? '')
  const common = { language: fields.language, isReadOnly }
  const authors = fields.authorIds.flatMap<Named>(
    (id) => page.choices.authors.find((one) => one.id === id) ?? [],
  )
  return (
    <div className={styles.page}>
      <GrowingText
        {...common}
        id="kicker"
        look="kicker"
        label={words.kicker}
        placeholder={words.kickerHint}
        value={fields.kicker}
        error={errors.kicker}
        onChange={(value) => setField('kicker', value)}
        onEnter={() => document.getElementById('headline')?.focus()}
      />
      <GrowingText
        {...common}
        id="headline"
        look="headline"
        label={words.headline}
        value={fields.headline}
        advised={90}
        error={errors.headline}
        onChange={(value) => setField('headline', value)}
        onEnter={() => document.getElementById('standfirst')?.focus()}
      />
      <GrowingText
        {...common}
        id="standfirst"
        look="standfirst"
        label={words.standfirst}
        value={fields.standfirst}
        advised={180}
        error={errors.standfirst}
        onChange={(value) => setField('standfirst', value)}
        onEnter={() => handle.editor.current?.commands.focus('start')}
      />
      <div className={styles.byline} data-kind={kindOf(fields.kind).layout}>
        <TokenField
          label={words.authors}
          className={styles.authors}
          chosen={authors}
          isReadOnly={isReadOnly}
          find={(letters) => findIn(page.choices.authors, letters)}
          onChange={(list) => setField('authorIds', idsOf(list))}
        />
        <LineField
          label={words.place}
          value={fields.datelinePlace}
          max={80}
          isReadOnly={isReadOnly}
          onChange={(value) => setField('datelinePlace', value)}
        />
        <LineField
          label={words.agency}
          value={fields.datelineAgency}
          max={60}
          isReadOnly={isReadOnly}
          onChange={(value) => setField('datelineAgency', value)}
        />
      </div>
      <LeadPicture
        lead={fields.lead}
        file={file}
        isReadOnly={isReadOnly}
        progress={props.progress}
        onFile={props.onLeadFile}
        onChoose={props.onChooseLead}
        onChange={(lead) => setField('lead', lead)}
        onFocal={props.onFocal}
      />
      <BodyEditor
        document={handle.document}
        language={fields.language}
        isEditable={!isReadOnly}
        editor={handle.editor}
        dateline={props.dateline}
        onText={handle.onText}
        onCaret={props.onCaret}
        onPictures={props.onPictures}
        onChoosePicture={props.onChoosePicture}
      />
    </div>
  )
}
