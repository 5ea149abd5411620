'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import { renditionPath } from '@/lib/media/renditions'
import { Dialog } from './dialog.client'
import styles from './picture-dialog.module.css'
import { type LibraryPicture, searchLibrary } from './upload'

const words = editorWords.picture

interface PictureDialogProps {
  onFile: (file: File) => void
  onChoose: (picture: LibraryPicture) => void
  onClose: () => void
}

/** A picture from a file or from the library. */
export function PictureDialog({ onFile, onChoose, onClose }: PictureDialogProps) {
  const [sought, setSought] = useState('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<{ items: LibraryPicture[]; hasOlder: boolean } | null>(null)
  const [failure, setFailure] = useState('')
  const latest = useRef(sought)
  latest.current = sought

  const load = useCallback(async (letters: string, wanted: number) => {
    // What was sought before may be answered later.
    const isSought = () => latest.current === letters
    try {
      const next = await searchLibrary(letters, wanted)
      if (!isSought()) return
      setFound((before) => ({
        items: wanted === 1 ? next.items : [...(before?.items ?? []), ...next.items],
        hasOlder: next.hasOlder,
      }))
      setFailure('')
    } catch {
      if (isSought()) setFailure(words.libraryFailed)
    }
  }, [])

  useEffect(() => {
    void load(sought, page)
  }, [load, sought, page])

  return (
    <Dialog title={words.library} onClose={onClose} size="wide">
      <label className={styles.upload}>
        {words.upload} <small>({words.formats})</small>
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/gif"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) onFile(file)
          }}
        />
      </label>
      <label className={styles.search}>
        {words.librarySearch}
        <input
          type="search"
          value={sought}
          maxLength={100}
          onChange={(event) => {
            setPage(1)
            setSought(event.currentTarget.value)
          }}
        />
      </label>
      {failure && <p role="alert">{failure}</p>}
      {found?.items.length === 0 && <p>{words.libraryEmpty}</p>}
      <ul className={styles.grid}>
        {found?.items.map((picture) => (
          <li key={picture.id}>
            <button type="button" onClick={() => onChoose(picture)}>
              <img
                src={renditionPath(picture.id, '4x3', 320, 'webp')}
                alt={picture.alt}
                width={320}
                height={240}
                loading="lazy"
              />
              <span>{picture.fileName || picture.caption || picture.id.slice(-6)}</span>
              <small>{picture.credit}</small>
            </button>
          </li>
        ))}
      </ul>
      {found?.hasOlder && (
        <button type="button" className={styles.more} onClick={() => setPage(page + 1)}>
          {words.more}
        </button>
      )}
    </Dialog>
  )
}
