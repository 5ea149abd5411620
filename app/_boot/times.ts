/** Words of the times that run by themselves: filled in where `#` stands. */
export interface TimesWords {
  now: string
  minutes: string
  hours: string
}

/**
 * Turns every time on the page between the zone it was written in and the reader's own, as the
 * reader chose, and those of teasers into how long ago they are. The server's words are kept and
 * come back. Sent as source text (see `boot-script.tsx`): it may use nothing from outside itself.
 */
export function times(words: TimesWords): void {
  const root = document.documentElement
  let isOwn = false
  const takeChoice = () => {
    try {
      isOwn = localStorage.getItem('times') === 'own'
    } catch {
      // Storage switched off: the publication's zone, or what was chosen for this page only.
    }
    root.dataset.times = isOwn ? 'own' : 'site'
  }
  takeChoice()

  const format = (at: Date, options: Intl.DateTimeFormatOptions, timeZone?: string) =>
    new Intl.DateTimeFormat('en-GB', { hourCycle: 'h23', timeZone, ...options }).format(at)
  const zoneName = (at: Date) => {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' }).formatToParts(at)
    const name = parts.find((part) => part.type === 'timeZoneName')
    return name ? name.value.replace(/^UTC$/, 'GMT') : ''
  }
  const clock = (at: Date) => format(at, { hour: '2-digit', minute: '2-digit' })
  const day = (at: Date, month: 'long' | 'short') =>
    format(at, {
      day: 'numeric',
      month,
      year: at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric',
    })
  const weekday = (at: Date) =>
    format(at, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')
  const full = (at: Date) => {
    const date = format(at, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
    return `${date.replace(',', '')}, ${clock(at)} ${zoneName(at)}`
  }
  /** Whether the reader's day is not the publication's, under whose heading the time stands. */
  const isOtherDay = (at: Date) => {
    const site = document.querySelector<HTMLElement>('time[data-clock]')?.dataset.clock
    const date = { day: 'numeric', month: 'numeric' } as const
    return site !== undefined && format(at, date, site) !== format(at, date)
  }
  const shapes: Record<string, (at: Date) => string> = {
    full,
    time: (at) => `${clock(at)} ${zoneName(at)}`,
    clock: (at) => (isOtherDay(at) ? `${day(at, 'short')} ${clock(at)}` : clock(at)),
    end: clock,
    weekday: (at) =>
      day(at, 'short') === day(new Date(), 'short') ? clock(at) : `${weekday(at)}, ${clock(at)}`,
    day: (at) => day(at, 'long'),
    recent: (at) => (day(at, 'short') === day(new Date(), 'short') ? clock(at) : day(at, 'short')),
    teaser: (at) =>
      Date.now() - at.getTime() < 172_800_000
        ? `${day(at, 'long')}, ${clock(at)} ${zoneName(at)}`
        : day(at, 'long'),
  }
  let isOnPaper = false
  const ago = (at: Date) => {
    if (isOnPaper) return null
    const minutes = Math.floor((Date.now() - at.getTime()) / 60_000)
    if (minutes < 0 || minutes >= 1_440) return null
    if (minutes < 1) return words.now
    return minutes < 60
      ? words.minutes.replace('#', String(minutes))
      : words.hours.replace('#', String(Math.floor(minutes / 60)))
  }

  // What the server wrote, to come back to.
  const written = new WeakMap<Element, { text: string; title: string }>()
  const put = (element: HTMLElement, at: Date, shape: string) => {
    let kept = written.get(element)
    if (!kept) {
      kept = { text: element.textContent ?? '', title: element.title }
      written.set(element, kept)
    }
    const draw = shapes[shape]
    const text = (shape === 'teaser' ? ago(at) : null) ?? (isOwn && draw ? draw(at) : kept.text)
    if (element.textContent !== text) element.textContent = text
    if (kept.title) element.title = isOwn ? full(at) : kept.title
  }
  const putAll = () => {
    for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-time]'))
      put(time, new Date(time.dateTime), time.dataset.time ?? '')
    for (const zone of document.querySelectorAll<HTMLElement>('[data-zone-name]')) {
      if (!written.has(zone)) written.set(zone, { text: zone.textContent ?? '', title: '' })
      const text = isOwn ? zoneName(new Date()) : written.get(zone)!.text
      if (zone.textContent !== text) zone.textContent = text
    }
  }

  const turn = () => {
    putAll()
    document.dispatchEvent(new Event('longwave:times'))
  }
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-times-switch]')) return
    isOwn = !isOwn
    root.dataset.times = isOwn ? 'own' : 'site'
    try {
      localStorage.setItem('times', root.dataset.times)
    } catch {
      // Kept for this page only.
    }
    turn()
  })
  // Chosen in another tab, or on a page after this one, from which the reader came back.
  const follow = () => {
    const was = isOwn
    takeChoice()
    if (isOwn !== was) turn()
  }
  addEventListener('storage', follow)
  addEventListener('pageshow', follow)

  // Paper is read later: it says when, and not how long ago.
  const onPaper = (is: boolean) => () => {
    isOnPaper = is
    putAll()
  }
  addEventListener('beforeprint', onPaper(true))
  addEventListener('afterprint', onPaper(false))

  // While the page is read in, before it is painted; and when the router brings another.
  let isAsked = false
  new MutationObserver((changes) => {
    if (isAsked || !changes.some((change) => change.addedNodes.length > 0)) return
    isAsked = true
    queueMicrotask(() => {
      isAsked = false
      putAll()
    })
  }).observe(root, { childList: true, subtree: true })
  setInterval(() => {
    if (!document.hidden) putAll()
  }, 30_000)
}
