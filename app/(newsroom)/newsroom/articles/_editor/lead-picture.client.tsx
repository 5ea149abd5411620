'use client'
import { useRef, useState } from 'react'
import type { DeskPicture } from '@/lib/articles/desk-story'
import type { PictureUse } from '@/lib/blocks/picture-use'
import { editorWords } from '@/lib/i18n/editor'
import { renditionPath } from '@/lib/media/renditions'
import { FocalPoint } from './focal-point.client'
import styles from './lead-picture.module.css'
import { LineField } from './line-field.client'

const words = editorWords.picture

interface LeadPictureProps {
  lead: PictureUse | null
  file: DeskPicture | undefined
  isReadOnly: boolean
  /** How an upload goes, in words. */
  progress: string
  onFile: (file: File) => void
  onChoose: () => void
  onChange: (lead: PictureUse | null) => void
  onFocal: (mediaId: string, point: { focalX: number; focalY: number }) => void
}

/** The picture above the story: its file, its words and its focal point. */
export function LeadPicture(props: LeadPictureProps) {
  const { lead, file, isReadOnly } = props
  const [isFocusing, setFocusing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const set = (change: Partial<PictureUse>) => props.onChange({ ...lead!, ...change })
  return (
    <section
      id="lead-picture"
      aria-label={editorWords.fields.lead}
      className={styles.lead}
      tabIndex={-1}
    >
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        aria-label={words.file}
        className="vh"
        tabIndex={-1}
        disabled={isReadOnly}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0]
          if (chosen) props.onFile(chosen)
          // The same file can be chosen again after a refusal.
          event.currentTarget.value = ''
        }}
      />
      {lead && !isFocusing && (
        <img
          className={styles.picture}
          src={renditionPath(lead.mediaId, '5x3', 960, 'webp') + version(file)}
          alt={lead.alt || words.unavailable}
          width={960}
          height={576}
        />
      )}
      {lead && file && isFocusing && (
        <FocalPoint
          mediaId={lead.mediaId}
          file={file}
          onChange={(point) => props.onFocal(lead.mediaId, point)}
          onDone={() => setFocusing(false)}
        />
      )}
      {!isReadOnly && !isFocusing && (
        <div className={styles.buttons}>
          <button type="button" className={styles.button} onClick={() => input.current?.click()}>
            {lead ? words.replace : words.add}
          </button>
          <button type="button" className={styles.button} onClick={props.onChoose}>
            {words.choose}
          </button>
          {lead && file && (
            <button type="button" className={styles.button} onClick={() => setFocusing(true)}>
              {words.focal}
            </button>
          )}
          {lead && (
            <button type="button" className={styles.button} onClick={() => props.onChange(null)}>
              {words.remove}
            </button>
          )}
        </div>
      )}
      <p role="status" className={styles.progress}>
        {props.progress}
      </p>
      {lead && (
        <div className={styles.words}>
          <LineField
            id="lead-alt"
            label={words.alt}
            max={400}
            value={lead.alt}
            isReadOnly={isReadOnly}
            onChange={(alt) => set({ alt })}
            hint={lead.alt === '' ? words.altHint : undefined}
          />
          <LineField
            label={words.caption}
            max={600}
            value={lead.caption}
            isReadOnly={isReadOnly}
            onChange={(caption) => set({ caption })}
          />
          <LineField
            id="lead-credit"
            label={words.credit}
            max={160}
            value={lead.credit}
            isReadOnly={isReadOnly}
            onChange={(credit) => set({ credit })}
          />
        </div>
      )}
    </section>
  )
}

// The crop follows the focal point, which the address does not name: the browser's copy would stay.
function version(file: DeskPicture | undefined): string {
  return file ? `?${Math.round(file.focalX * 100)}-${Math.round(file.focalY * 100)}` : ''
}
