'use client'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { storyContent } from '@/lib/articles/content'
import type { DeskStanding } from '@/lib/articles/desk-story'
import type { LocalCopy } from '@/lib/articles/local-copy'
import type { State } from '@/lib/articles/states'
import type { EditorNode } from '@/lib/blocks/define'
import { bodyToDocument } from '@/lib/blocks/registry'
import { fetchStory, sendSave } from './doors'
import { LocalStore } from './local-store'
import { Saver, type Theirs } from './saver'
import { type EditorProps, type Fields, fieldsOf, type SetField } from './story'
import { readDocument } from './story-document'

/** A story while it is written: its fields, its text, where it stands and where its words are. */
export function useStory({ story, viewer }: Pick<EditorProps, 'story' | 'viewer'>) {
  const [fields, setFields] = useState<Fields>(() => fieldsOf(story.content))
  const [document, setDocument] = useState<EditorNode>(() => bodyToDocument(story.content.body))
  const [standing, setStanding] = useState<DeskStanding>(story.standing)
  const [errors, setErrors] = useState<Partial<Record<keyof Fields, string>>>({})
  const [setAsideAt, setAside] = useState(0)
  const latest = useRef({ fields, document })
  const editor = useRef<Editor | null>(null)
  const store = useRef<LocalStore | null>(null)
  const localStore = useCallback(() => {
    store.current ??= new LocalStore(
      { storyId: story.id, personId: viewer.id ?? '' },
      () => latest.current.document,
    )
    return store.current
  }, [story.id, viewer.id])

  const refresh = useCallback(async (id: string) => {
    const fresh = await fetchStory(id)
    if (fresh) setStanding(fresh.standing)
    return fresh
  }, [])

  const [saver] = useState(
    () =>
      new Saver(
        story.id,
        story.version,
        story.content,
        story.savedAt,
        {
          send: (save, isLeaving) => sendSave({ ...save, by: viewer.id ?? undefined }, isLeaving),
          keep: (...copy) => localStore().keep(...copy),
          forget: (id) => localStore().forget(id),
          isOnline: () => navigator.onLine,
          now: () => Date.now(),
        },
        (save) => {
          setStanding((before) => ({ ...before, state: save.state as State }))
          if (!window.location.pathname.endsWith('/new')) return
          window.history.replaceState(null, '', `/newsroom/articles/${saverId()}`)
          void refresh(saverId())
        },
      ),
  )
  const saverId = () => saver.id
  const status = useSyncExternalStore(saver.subscribe, saver.read, saver.read)

  const sync = useCallback(() => {
    const { fields, document } = latest.current
    const read = readDocument(document)
    const content = { ...fields, body: read.ok ? read.body : saver.content.body }
    if (!read.ok) return saver.refuse(read.message, content)
    const parsed = storyContent.safeParse(content)
    if (parsed.success) {
      setErrors({})
      return saver.change(parsed.data)
    }
    const issues = parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message])
    setErrors(Object.fromEntries(issues))
    saver.refuse(issues[0]![1]!, content)
  }, [saver])

  const setField: SetField = useCallback(
    (name, value) => {
      latest.current.fields = { ...latest.current.fields, [name]: value }
      setFields(latest.current.fields)
      sync()
    },
    [sync],
  )

  const onText = useCallback(
    (changed: EditorNode) => {
      latest.current.document = changed
      setDocument(changed)
      sync()
    },
    [sync],
  )

  /** Puts other words on the screen; `sync` then finds whether they are to be saved. */
  const show = useCallback((next: Fields, text: EditorNode) => {
    latest.current = { fields: next, document: text }
    setFields(next)
    setDocument(text)
    editor.current?.commands.setContent(text, { emitUpdate: false })
  }, [])

  /** Takes words that this device kept, and with them the story they belong to. */
  const takeCopy = useCallback(
    (copy: LocalCopy) => {
      const store = localStore()
      store.forgetFound(copy)
      if (copy.id !== saver.id) {
        store.forget(saver.id)
        saver.adopt(copy.id, copy.version)
      }
      const { body: _, ...kept } = copy.content
      show(kept, copy.document)
      sync()
    },
    [localStore, saver, show, sync],
  )

  /** Shows what the site holds in the place of what stands here. */
  const takeOver = useCallback(
    ({ version, content, at }: Omit<Theirs, 'by'>) => {
      show(fieldsOf(content), bodyToDocument(content.body))
      saver.takeOver(version, content, at)
    },
    [saver, show],
  )

  /** After a conflict: theirs stays on the screen, ours on this device. */
  const takeTheirs = useCallback(
    (theirs: Theirs) => {
      localStore().setAside(saver.id, saver.version, saver.content)
      takeOver(theirs)
      setAside(Date.now())
      void refresh(saver.id)
    },
    [localStore, refresh, saver, takeOver],
  )

  const keepMine = useCallback((theirs: Theirs) => saver.keepMine(theirs), [saver])

  useLeaving(saver)
  return {
    id: saver.id,
    fields,
    document,
    standing,
    errors,
    status,
    saver,
    editor,
    localStore,
    setField,
    setStanding,
    onText,
    show,
    sync,
    refresh,
    takeCopy,
    takeOver,
    takeTheirs,
    keepMine,
    setAsideAt,
    isKeeping: () => store.current?.isKeeping ?? true,
  }
}

export type StoryHandle = ReturnType<typeof useStory>

/** Saves when the page is left or hidden, and when the site or the session is back; warns only where words would be lost. */
function useLeaving(saver: Saver): void {
  useEffect(() => {
    const hide = () => {
      if (window.document.visibilityState === 'hidden') void saver.flush('autosave', true)
    }
    const again = () => {
      if (['ended', 'offline', 'failed'].includes(saver.read().is)) void saver.flush()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.isBehind) event.preventDefault()
    }
    const leave = () => void saver.flush('autosave', true)
    window.document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', leave)
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    return () => {
      window.document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      saver.stop()
    }
  }, [saver])
}
