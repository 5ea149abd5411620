/**
 * The player's part of what a page runs by itself: **Listen live** begins to play within the click,
 * because browsers let sound begin only there, and the framework may come seconds later; what was
 * playing before the page was loaded anew is offered, and nothing plays by itself. Sent as source
 * text like `boot.ts`, so it may use nothing from outside itself; the player takes over from it
 * (app/(site)/_player) and says so in `data-player-ready`.
 */
export function listen(): void {
  const root = document.documentElement
  let last: string | null = null
  try {
    last = sessionStorage.getItem('listening')
  } catch {
    // Storage switched off: nothing to offer.
  }
  if (last) root.dataset.player = 'offer'
  // Left before the player is there, the page that comes next offers it all the same.
  const remember = (streamId: string | null) => {
    last = streamId
    try {
      if (streamId === null) sessionStorage.removeItem('listening')
      else sessionStorage.setItem('listening', streamId)
    } catch {
      // Storage switched off.
    }
  }

  // The bar's main button is drawn as Play; what it does now is its name until the player gives it one.
  const name = (audio: HTMLAudioElement, isOn: boolean) => {
    const main = audio.parentElement!.querySelector<HTMLElement>('[data-names]')!
    main.setAttribute('aria-label', JSON.parse(main.dataset.names!)[isOn ? 1 : 0])
  }

  // The bar's own buttons mean what they will mean once the player is there: pause, and close.
  const stop = (audio: HTMLAudioElement, isEnd: boolean) => {
    audio.pause()
    audio.removeAttribute('src')
    audio.load()
    name(audio, false)
    if (!isEnd) {
      root.dataset.player = 'offer'
      return
    }
    remember(null)
    delete root.dataset.player
    document.querySelector<HTMLElement>('header [data-listen]')?.focus({ preventScroll: true })
  }

  // Before anybody else: a framework that is half awake stops clicks on their way (React does, where
  // it has not taken a part of the page over yet), and the button would do what it does without us.
  const hear = (event: Event) => {
    const button = (event.target as Element).closest('[data-listen], [data-listen-end]')
    const audio = document.querySelector<HTMLAudioElement>('audio[data-streams]')
    if (!button || !audio || 'playerReady' in root.dataset) return
    event.preventDefault()
    event.stopPropagation()
    const isEnd = button.hasAttribute('data-listen-end')
    const isOn = root.dataset.player === 'connecting'
    if (isEnd || (isOn && audio.parentElement!.contains(button))) return stop(audio, isEnd)
    const streams = JSON.parse(audio.dataset.streams ?? '[]') as {
      id: string
      url: string
      type: string
    }[]
    const stream = streams.find(({ id }) => id === last) ?? streams[0]
    if (!stream || isOn) return
    root.dataset.player = 'connecting'
    name(audio, true)
    remember(stream.id)
    // What only a library can play waits for the player; it finds the state above.
    if (audio.canPlayType(stream.type) === '') return
    audio.src = stream.url
    // A refusal is the player's to tell.
    audio.play().catch(() => {})
  }
  window.addEventListener('click', hear, true)
}
