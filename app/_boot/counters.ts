/**
 * What counts a view and fills in the counts of a page. Sent as source text inside the page like
 * `boot.ts`, so it may use nothing from outside itself.
 */
export function counters(): void {
  // A view is five seconds in which the story could be seen, in one go or several.
  const watch = (story: string) => {
    const needed = 5000
    let seen = 0
    let from = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      document.removeEventListener('visibilitychange', look)
      const body = JSON.stringify({ story })
      if (!navigator.sendBeacon?.('/api/views', body))
        fetch('/api/views', { method: 'POST', body, keepalive: true }).catch(() => {})
    }
    const look = () => {
      clearTimeout(timer)
      if (from > 0) seen += performance.now() - from
      from = document.hidden ? 0 : performance.now()
      if (from > 0) timer = setTimeout(tell, Math.max(0, needed - seen))
    }
    document.addEventListener('visibilitychange', look)
    look()
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }
  // The router brings another story into the same page.
  let watched: string | undefined
  let leave = () => {}
  const follow = () => {
    const story = document.querySelector<HTMLElement>('article[data-story]')?.dataset.story
    if (story === watched) return
    leave()
    watched = story
    leave = story ? watch(story) : () => {}
  }

  // One request for every count of the page; each element knows its words for one and for several.
  const seen = new WeakSet<Element>()
  const fill = () => {
    const places = [...document.querySelectorAll<HTMLDataElement>('data[data-count-of]')].filter(
      (place) => !seen.has(place),
    )
    for (const place of places) seen.add(place)
    const ids = [...new Set(places.map((place) => place.dataset.countOf!))].sort().slice(0, 50)
    if (ids.length === 0) return
    fetch(`/api/counts?stories=${ids.join(',')}`)
      .then((answer) => (answer.ok ? answer.json() : { stories: {} }))
      .then(({ stories }) => {
        for (const place of places) {
          const { countOf, count, one, many } = place.dataset
          const now = stories[countOf!]?.[count!]
          // The server's number may be newer than an answer that was kept on the way.
          if (typeof now !== 'number' || now < Number(place.value)) continue
          place.value = String(now)
          place.textContent = `${now.toLocaleString('en')} ${now === 1 ? one : many}`
          place.hidden = now === 0
        }
      })
      .catch(() => {})
  }

  const begin = () => {
    follow()
    fill()
    // The router brings the next page into this one.
    new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeType === 1)))
        return
      follow()
      fill()
    }).observe(document.body, { childList: true, subtree: true })
  }
  const ready = () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
    else begin()
  }
  // A page that a browser draws beforehand is not being looked at yet.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', ready, { once: true })
  else ready()
}
