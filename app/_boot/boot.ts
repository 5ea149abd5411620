/**
 * What a page runs by itself before any framework: the reader's theme, the way to
 * their account, the clocks, and what is on the radio. It is sent
 * as source text inside the page (see `boot-script.tsx`), so it may use nothing from outside itself.
 */
export function boot(): void {
  const root = document.documentElement
  const takeTheme = () => {
    try {
      const theme = localStorage.getItem('theme')
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    } catch {
      // Storage switched off: the system's preference holds.
    }
  }
  takeTheme()
  // Chosen in another tab, or on a page after this one, from which the reader came back.
  addEventListener('storage', takeTheme)
  addEventListener('pageshow', takeTheme)

  // Signing in and out goes through the router as well, and a page may come back as it was left.
  const markSignedIn = () => {
    root.toggleAttribute('data-signed-in', /(^|; )signed-in=/.test(document.cookie))
  }
  markSignedIn()
  addEventListener('pageshow', markSignedIn)
  addEventListener('focus', markSignedIn)
  ;(window as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', markSignedIn)

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-theme-switch]')
    if (!button) return
    const isDark =
      getComputedStyle(root).colorScheme === 'dark' ||
      (root.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches)
    root.dataset.theme = isDark ? 'light' : 'dark'
    try {
      localStorage.setItem('theme', root.dataset.theme)
    } catch {
      // Kept for this page only.
    }
  })

  // The server wrote the time of drawing; from here on the reader's own clock runs it, on the
  // second, and rests while nobody looks.
  const zoneOf = (site?: string) => (root.dataset.times === 'own' ? undefined : site || 'UTC')
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    const now = new Date()
    for (const clock of document.querySelectorAll<HTMLTimeElement>('time[data-clock]')) {
      clock.dateTime = now.toISOString()
      clock.textContent = new Intl.DateTimeFormat('en-GB', {
        timeZone: zoneOf(clock.dataset.clock),
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
      }).format(now)
    }
    for (const place of document.querySelectorAll<HTMLElement>('[data-airings]')) {
      const airings = JSON.parse(place.dataset.airings ?? '[]') as [string, string, string][]
      const on = airings.find(([from, to]) => Date.parse(from) <= +now && +now < Date.parse(to))
      const title = on ? on[2] : ''
      if (place.textContent !== title) place.textContent = title
    }
    for (const day of document.querySelectorAll<HTMLElement>('[data-clock-day]')) {
      const text = new Intl.DateTimeFormat('en-GB', {
        timeZone: zoneOf(day.dataset.clockDay),
        weekday: 'long',
        day: 'numeric',
        month: 'long',
      }).format(now)
      if (day.textContent !== text.replace(',', '')) day.textContent = text.replace(',', '')
    }
    timer = setTimeout(tick, 1000 - (Date.now() % 1000))
  }
  const run = () => {
    clearTimeout(timer)
    if (!document.hidden) tick()
  }
  document.addEventListener('visibilitychange', run)
  document.addEventListener('longwave:times', run)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run)
  else run()
}
