'use client'
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import type { DeskPicture } from '@/lib/articles/desk-story'
import { editorWords } from '@/lib/i18n/editor'
import { renditionPath } from '@/lib/media/renditions'
import styles from './lead-picture.module.css'
import { LineField } from './line-field.client'
import { saveFocalPoint } from './upload'

const words = editorWords.picture
const bounded = (value: number) => Math.min(1, Math.max(0, Math.round(value * 100) / 100))

interface FocalPointProps {
  mediaId: string
  file: DeskPicture
  onChange: (point: { focalX: number; focalY: number }) => void
  onDone: () => void
}

/** Sets what every crop of a picture keeps: by pointer, by keys, or as two numbers. */
export function FocalPoint({ mediaId, file, onChange, onDone }: FocalPointProps) {
  const [said, setSaid] = useState('')
  const ring = useRef<HTMLButtonElement>(null)
  const frame = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!ring.current) return
    ring.current.style.left = `${file.focalX * 100}%`
    ring.current.style.top = `${file.focalY * 100}%`
  }, [file.focalX, file.focalY])

  const move = (focalX: number, focalY: number) =>
    onChange({ focalX: bounded(focalX), focalY: bounded(focalY) })

  function toPointer(event: PointerEvent): void {
    const box = frame.current!.getBoundingClientRect()
    move((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height)
  }

  async function done(): Promise<void> {
    try {
      await saveFocalPoint(mediaId, { focalX: file.focalX, focalY: file.focalY })
      onDone()
    } catch (error) {
      setSaid(words.focalFailed((error as Error).message))
    }
  }

  function keys(event: KeyboardEvent): void {
    const step = event.shiftKey ? 0.1 : 0.01
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
      event.key
    ]
    if (!by) return
    event.preventDefault()
    move(file.focalX + by[0]! * step, file.focalY + by[1]! * step)
  }

  return (
    <div className={styles.focal}>
      <div
        ref={frame}
        className={styles.focalFrame}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          toPointer(event)
        }}
        onPointerMove={(event) => event.buttons === 1 && toPointer(event)}
      >
        <img src={renditionPath(mediaId, 'full', 960, 'webp')} alt="" draggable={false} />
        <button
          ref={ring}
          type="button"
          className={styles.ring}
          aria-label={words.focal}
          aria-describedby="focal-hint"
          onKeyDown={keys}
        />
      </div>
      <p id="focal-hint" className={styles.hint}>
        {words.focalHint}
      </p>
      <div className={styles.focalNumbers}>
        <LineField
          label={words.focalX}
          type="number"
          value={String(Math.round(file.focalX * 100))}
          onChange={(value) => move(Number(value) / 100, file.focalY)}
        />
        <LineField
          label={words.focalY}
          type="number"
          value={String(Math.round(file.focalY * 100))}
          onChange={(value) => move(file.focalX, Number(value) / 100)}
        />
        <button type="button" className={styles.button} onClick={() => void done()}>
          {words.focalDone}
        </button>
      </div>
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </div>
  )
}
