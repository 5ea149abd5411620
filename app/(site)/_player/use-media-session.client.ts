'use client'

import { useEffect } from 'react'
import type { Told } from '@/lib/radio/broadcast'
import { type Playing, wantsSound } from '@/lib/radio/playing'

interface Session {
  playing: Playing
  station: string
  now: Told | null
  play: () => void
  pause: () => void
}

/** Tells the system what is heard, and takes its keys and headset buttons (W3C Media Session). */
export function useMediaSession({ playing, station, now, play, pause }: Session): void {
  const isOn = wantsSound(playing)
  const isOpen = playing.state !== 'closed'
  useEffect(() => {
    const session = navigator.mediaSession
    if (!session || !isOpen) return
    session.metadata = new MediaMetadata({
      title: now?.title ?? station,
      artist: now?.presenter ?? '',
      album: station,
    })
    session.playbackState = isOn ? 'playing' : 'paused'
  }, [isOn, isOpen, now, station])
  useEffect(() => {
    const session = navigator.mediaSession
    if (!session || !isOpen) return
    session.setActionHandler('play', play)
    session.setActionHandler('pause', pause)
    session.setActionHandler('stop', pause)
    return () => {
      for (const action of ['play', 'pause', 'stop'] as const)
        session.setActionHandler(action, null)
      session.metadata = null
      session.playbackState = 'none'
    }
  }, [isOpen, play, pause])
}
