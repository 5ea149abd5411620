'use client'

import { type RefObject, useEffect, useId, useState } from 'react'
import { playerWords as words } from '@/lib/i18n/radio'
import type { Told } from '@/lib/radio/broadcast'
import type { Listenable } from '@/lib/radio/stream'
import { End } from './broadcast-time'
import { lastVolume, rememberVolume } from './listening'
import styles from './player.module.css'

/** Seconds that "back" goes back, where the stream keeps as much. */
const backBy = 30

interface Controls {
  audio: RefObject<HTMLAudioElement | null>
  streams: Listenable[]
  stream: Listenable
  now: Told | null
  /** Milliseconds that this device's clock is behind the site's. */
  behind: number
  onChoose: (stream: Listenable) => void
}

/** What is beside the main button: how far the programme is, back, volume, which stream. */
export function PlayerControls({ audio, streams, stream, now, behind, onChoose }: Controls) {
  const canGoBack = useCanGoBack(audio)
  return (
    <div className={styles.controls}>
      {now && <Part now={now} behind={behind} />}
      {canGoBack && (
        <button
          type="button"
          className={styles.back}
          aria-label={words.back}
          onClick={() => goBack(audio.current)}
        >
          −{words.backShort}
        </button>
      )}
      {streams.length > 1 && (
        <select
          className={styles.streams}
          aria-label={words.stream}
          value={stream.id}
          onChange={(event) => onChoose(streams.find(({ id }) => id === event.target.value)!)}
        >
          {streams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <Volume audio={audio} />
    </div>
  )
}

function Volume({ audio }: { audio: RefObject<HTMLAudioElement | null> }) {
  const [volume, setVolume] = useState(1)
  useEffect(() => setVolume(lastVolume()), [])
  return (
    <input
      className={styles.volume}
      type="range"
      min={0}
      max={1}
      step={0.05}
      aria-label={words.volume}
      value={volume}
      onChange={(event) => {
        const loudness = Number(event.target.value)
        setVolume(loudness)
        rememberVolume(loudness)
        if (audio.current) audio.current.volume = loudness
      }}
    />
  )
}

/** How much of the programme is over. */
function Part({ now, behind }: { now: Told; behind: number }) {
  const [at, setAt] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), 15_000)
    return () => clearInterval(timer)
  }, [])
  const name = useId()
  const from = Date.parse(now.from)
  return (
    <>
      <span id={name} hidden>
        {now.title} {words.until} <End of={now} />
      </span>
      <progress
        className={styles.part}
        aria-labelledby={name}
        max={Date.parse(now.to) - from}
        value={Math.max(0, at + behind - from)}
      />
    </>
  )
}

function useCanGoBack(audio: RefObject<HTMLAudioElement | null>): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => {
    const element = audio.current
    if (!element) return
    const look = () => setCan(kept(element) >= backBy)
    for (const name of ['timeupdate', 'emptied']) element.addEventListener(name, look)
    return () => {
      for (const name of ['timeupdate', 'emptied']) element.removeEventListener(name, look)
    }
  }, [audio])
  return can
}

/** Seconds before what is heard that can be heard again; an endless file says that it has all or none. */
function kept({ seekable, currentTime }: HTMLAudioElement): number {
  return seekable.length > 0 && Number.isFinite(seekable.end(0))
    ? currentTime - seekable.start(0)
    : 0
}

function goBack(audio: HTMLAudioElement | null): void {
  if (audio && kept(audio) >= backBy) audio.currentTime -= backBy
}
