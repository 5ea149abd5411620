'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { closed, type Playing, wantsSound } from '@/lib/radio/playing'
import type { Listenable } from '@/lib/radio/stream'
import { lastHeard, lastVolume, rememberHeard } from './listening'
import { oneVoice } from './one-voice'
import { Receiver } from './receiver'

interface Options {
  streams: Listenable[]
  audio: RefObject<HTMLAudioElement | null>
  /** Whether the programme says that something is on. */
  isOnAir: RefObject<boolean>
}

/** The player as a page knows it: what it is doing, and what can be asked of it. */
export function usePlayer({ streams, audio, isOnAir }: Options) {
  const [playing, setPlaying] = useState<Playing>(closed)
  const [stream, setStream] = useState(streams[0]!)
  const receiver = useRef<Receiver>(undefined)
  const voice = useRef<ReturnType<typeof oneVoice>>(undefined)

  const play = useCallback((wanted?: Listenable) => {
    if (wanted) setStream(wanted)
    voice.current?.begin()
    receiver.current?.play(wanted)
  }, [])
  const pause = useCallback(() => receiver.current?.pause(), [])
  const close = useCallback(() => receiver.current?.pause('close'), [])

  // The list is of the page as it was loaded: the policy of that page knows no other host.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page is loaded
  useEffect(() => {
    const element = audio.current!
    const before = streams.find(({ id }) => id === lastHeard()) ?? streams[0]!
    let state: Playing = closed
    const own = new Receiver(element, before, {
      isOnAir: () => isOnAir.current,
      onChange: (next) => {
        state = next
        setPlaying(next)
      },
    })
    receiver.current = own
    voice.current = oneVoice(() => {
      if (wantsSound(state)) own.pause('elsewhere')
    })
    element.volume = lastVolume()
    setStream(before)
    const root = document.documentElement
    root.dataset.playerReady = ''
    if (root.dataset.player === 'connecting') {
      voice.current.begin()
      own.adopt(before)
    } else if (lastHeard()) own.offer()
    return () => {
      delete root.dataset.playerReady
      voice.current?.close()
      own.dispose()
    }
  }, [])

  useEffect(() => {
    const { state } = playing
    if (wantsSound(playing)) rememberHeard(stream.id)
    else if (['idle', 'elsewhere'].includes(state)) rememberHeard(null)
  }, [playing, stream])

  return { playing, stream, play, pause, close }
}
