'use client'

import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react'
import { Pips } from '@/app/_ui/pips'
import { playerWords as words } from '@/lib/i18n/radio'
import type { Broadcast } from '@/lib/radio/broadcast'
import { type PlayerState, wantsSound } from '@/lib/radio/playing'
import { type Listenable, streamFormats } from '@/lib/radio/stream'
import { Beginning } from './broadcast-time'
import { PlayMark } from './play-mark'
import styles from './player.module.css'
import { PlayerControls } from './player-controls.client'
import { useFollowLinks } from './use-follow-links.client'
import { useMediaSession } from './use-media-session.client'
import { useOnAir } from './use-on-air.client'
import { usePlayer } from './use-player.client'
import { useShown } from './use-shown.client'

/**
 * The player: a bar at the foot of the page, in the layout of the reader's site, so that its sound
 * outlives the page. It is in every page from the start, hidden, and asks no host for anything
 * before Play.
 */
export function Player({ streams }: { streams: Listenable[] }) {
  const audio = useRef<HTMLAudioElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  const isOnAir = useRef(true)
  const { playing, stream, play, pause, close } = usePlayer({ streams, audio, isOnAir })
  const { state } = playing
  const isOpen = state !== 'closed'
  const isOn = wantsSound(playing)
  const broadcast = useOnAir(isOpen)
  useEffect(() => {
    // Off air is what the programme says; without a programme nobody knows.
    isOnAir.current = !broadcast || broadcast.now !== null || broadcast.next === null
  }, [broadcast])
  useShown(
    state,
    useCallback(() => main.current, []),
  )
  const isHeld = useFollowLinks(isOpen)
  useMediaSession({ playing, station: stream.name, now: broadcast?.now ?? null, play, pause })
  useListenButtons(isOn, play, main)

  const toggle = () => (isOn ? pause() : play())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || (event.target as Element).closest('button, select')) return
    event.preventDefault()
    // Held down it says the same again and again.
    if (!event.repeat) toggle()
  }
  return (
    <section
      className={styles.player}
      aria-label={words.region}
      data-state={state}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/useMediaCaption: live speech, which nobody has written down yet */}
      <audio ref={audio} preload="none" data-streams={forFirstScript(streams)} />
      <div className={styles.inside}>
        <button
          ref={main}
          type="button"
          className={styles.main}
          data-listen=""
          aria-label={isOn ? words.pause : words.play}
          data-names={JSON.stringify([words.play, words.pause])}
          suppressHydrationWarning
          onClick={toggle}
        >
          <PlayMark sign="play" />
          <PlayMark sign="pause" />
        </button>
        <div className={styles.text}>
          <p className={styles.title}>{titleOf(broadcast, stream)}</p>
          <p className={styles.line}>
            <span className={styles.offer}>{words.states.offer}</span>
            <span className={styles.state}>
              <Pips className={styles.pips} />
              <span role="status">{stateOf(state, broadcast)}</span>
            </span>
            <span className={styles.held} role="status">
              {isHeld && words.held}
            </span>
            {broadcast?.next && state !== 'off-air' && !isHeld && (
              <span className={styles.next}>
                {words.next} <Beginning of={broadcast.next} />: {broadcast.next.title}
              </span>
            )}
          </p>
        </div>
        <PlayerControls
          audio={audio}
          streams={streams}
          stream={stream}
          now={broadcast?.now ?? null}
          behind={broadcast?.behind ?? 0}
          onChoose={play}
        />
        <button
          type="button"
          className={styles.close}
          data-listen-end=""
          aria-label={words.close}
          onClick={close}
        >
          <PlayMark sign="close" />
        </button>
      </div>
    </section>
  )
}

/** Every **Listen live** of the page, from now on heard by the player instead of the first script. */
function useListenButtons(
  isOn: boolean,
  play: () => void,
  main: React.RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const button = (event.target as Element).closest('[data-listen]')
      if (!button || button === main.current) return
      event.preventDefault()
      if (isOn) main.current?.focus()
      else play()
    }
    // Before React, which stops clicks on what it has not taken over yet.
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [isOn, play, main])
}

/** What app/_boot/listen.ts needs to know to begin within the first click. */
function forFirstScript(streams: Listenable[]): string {
  return JSON.stringify(
    streams.map(({ id, url, format }) => ({ id, url, type: streamFormats[format] })),
  )
}

function titleOf(broadcast: Broadcast | null, stream: Listenable): string {
  const now = broadcast?.now
  if (!now) return stream.name
  return now.presenter ? `${now.title} ${words.with} ${now.presenter}` : now.title
}

function stateOf(state: PlayerState, broadcast: Broadcast | null): ReactNode {
  if (state === 'off-air' && broadcast?.next)
    return (
      <>
        {words.offAirUntil} <Beginning of={broadcast.next} />: {broadcast.next.title}
      </>
    )
  if (state === 'offer') return ''
  return state === 'closed' ? words.states.connecting : words.states[state]
}
