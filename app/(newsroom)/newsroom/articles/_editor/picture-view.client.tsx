'use client'
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useId, useState } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import { renditionPath } from '@/lib/media/renditions'
import { AttributeField } from './fields-view.client'
import styles from './node-views.module.css'
import { usePictureFile } from './picture-files.client'

const words = editorWords.picture

/** A picture in the text: the file, its words, how wide it stands. */
export function PictureView({ node, updateAttributes, editor, selected }: ReactNodeViewProps) {
  const { mediaId, alt, caption, credit, track } = node.attrs as Record<string, string>
  const file = usePictureFile(mediaId!)
  const [isMissing, setMissing] = useState(false)
  const trackId = useId()
  const field = (name: 'alt' | 'caption' | 'credit', label: string, max: number, hint?: string) => (
    <AttributeField
      label={label}
      hint={hint}
      max={max}
      value={node.attrs[name]}
      isReadOnly={!editor.isEditable}
      onChange={(value) => updateAttributes({ [name]: value })}
    />
  )
  return (
    <NodeViewWrapper
      as="figure"
      className={`${styles.block} ${styles.picture} ${selected ? styles.selected : ''}`}
    >
      <div contentEditable={false} className={styles.frame}>
        {isMissing ? (
          <p className={styles.missing}>{words.unavailable}</p>
        ) : (
          <img
            src={renditionPath(mediaId!, 'full', 960, 'webp')}
            alt={alt || caption || credit}
            width={file?.width}
            height={file?.height}
            onError={() => setMissing(true)}
          />
        )}
      </div>
      {field('alt', words.alt, 400, words.altHint)}
      {field('caption', words.caption, 600)}
      {field('credit', words.credit, 160)}
      <div className={styles.field} contentEditable={false}>
        <label htmlFor={trackId} lang="en" dir="ltr">
          {words.track}
        </label>
        <select
          lang="en"
          dir="ltr"
          id={trackId}
          value={track}
          disabled={!editor.isEditable}
          onChange={(event) => updateAttributes({ track: event.currentTarget.value })}
        >
          <option value="main">{words.trackMain}</option>
          <option value="wide">{words.trackWide}</option>
        </select>
      </div>
    </NodeViewWrapper>
  )
}
