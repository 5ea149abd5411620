'use client'
import type { Editor } from '@tiptap/react'
import { useEffect, useId, useRef, useState } from 'react'
import { isLinkTarget } from '@/lib/base/links'
import { editorWords } from '@/lib/i18n/editor'
import styles from './menus.module.css'

const words = editorWords.link

/** The address of a link: refused, with the reason beside it, where no link may lead. */
export function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const [address, setAddress] = useState(String(editor.getAttributes('link').href ?? ''))
  const [isRefused, setRefused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => input.current?.focus(), [])

  function set(): void {
    const href = withScheme(address.trim())
    if (!isLinkTarget(href)) {
      setRefused(true)
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    else chain.setMark('link', { href })
    chain.run()
    onDone()
  }

  return (
    <form
      className={styles.link}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        set()
      }}
    >
      <label htmlFor={id} className="vh">
        {words.address}
      </label>
      <input
        ref={input}
        id={id}
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        value={address}
        maxLength={2_000}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-refused` : undefined}
        onChange={(event) => {
          setAddress(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <button type="submit">{words.set}</button>
      {editor.isActive('link') && (
        <button
          type="button"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
            onDone()
          }}
        >
          {words.remove}
        </button>
      )}
      {isRefused && (
        <p id={`${id}-refused`} role="alert">
          {words.refused}
        </p>
      )}
    </form>
  )
}

// Nobody types a scheme; a host with a dot and no slash before it is meant as a site.
function withScheme(address: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(address) ? `https://${address}` : address
}
