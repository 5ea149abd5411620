'use client'
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useId } from 'react'
import type { EditorNodeSpec } from '@/lib/blocks/define'
import styles from './node-views.module.css'

type Field = NonNullable<EditorNodeSpec['fields']>[number]

/** The view of a block whose definition names fields: its text, with each field above or below it. */
export function FieldsView(spec: EditorNodeSpec) {
  const above = spec.fields!.filter((field) => field.place === 'above')
  const below = spec.fields!.filter((field) => field.place === 'below')
  return function BlockWithFields({ node, updateAttributes, editor }: ReactNodeViewProps) {
    const draw = (field: Field) => (
      <AttributeField
        key={field.attr}
        label={field.label}
        max={field.max}
        isReadOnly={!editor.isEditable}
        value={String(node.attrs[field.attr] ?? '')}
        onChange={(value) => updateAttributes({ [field.attr]: value })}
      />
    )
    return (
      <NodeViewWrapper className={`${styles.block} ${styles[spec.name] ?? ''}`}>
        {above.map(draw)}
        <NodeViewContent className={styles.content} />
        {below.map(draw)}
      </NodeViewWrapper>
    )
  }
}

interface AttributeFieldProps {
  label: string
  hint?: string
  max: number
  value: string
  isReadOnly?: boolean
  onChange: (value: string) => void
}

/** One line of a block's own, outside the text; the editor's keys do not reach into it. */
export function AttributeField(props: AttributeFieldProps) {
  const id = useId()
  return (
    <div className={styles.field} contentEditable={false}>
      <label htmlFor={id} lang="en" dir="ltr">
        {props.label}
      </label>
      <input
        id={id}
        value={props.value}
        maxLength={props.max}
        readOnly={props.isReadOnly}
        placeholder={props.hint}
        autoComplete="off"
        dir="auto"
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  )
}
