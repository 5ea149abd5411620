/**
 * Offers a link to the paragraph in which a reader has selected words, by pointer or by keyboard.
 * Sent as source text inside the page like `boot.ts`, so it may use nothing from outside itself.
 */
export function passage(): void {
  // With the first selection in a page that has a story: the router may bring one into any page.
  const begin = () => {
    const model = document.querySelector<HTMLElement>('[data-passage-tool]')
    if (!model) return
    document.removeEventListener('selectionchange', begin)
    // A copy at the end of the page: React owns the one that it drew, and finds it where it was.
    const tool = model.cloneNode(true) as HTMLElement
    const button = tool.querySelector<HTMLButtonElement>('[data-passage-link]')!
    const status = tool.querySelector<HTMLElement>('[role=status]')!
    document.body.append(tool)
    let paragraph: Element | undefined

    // The first paragraph that words are selected of. A selection drawn from beside it begins at the
    // end of what stands above: of another paragraph, a subhead or a list.
    const firstIn = (range: Range) => {
      const start = range.startContainer
      const body = (start instanceof Element ? start : start.parentElement)?.closest(
        'article[data-story] .story-body',
      )
      return [...(body?.querySelectorAll('p[id]') ?? [])].find((one) => {
        if (!range.intersectsNode(one)) return false
        const part = range.cloneRange()
        if (!one.contains(start)) part.setStart(one, 0)
        if (!one.contains(range.endContainer)) part.setEnd(one, one.childNodes.length)
        return part.toString().trim() !== ''
      })
    }
    const offer = () => {
      // While the button has the focus, the selection was left for it and not given up.
      if (tool.contains(document.activeElement)) return
      const selection = getSelection()
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
      const at = range && firstIn(range)
      tool.hidden = !at
      if (!at) return
      if (paragraph !== at) status.textContent = ''
      paragraph = at
      const box = range.getBoundingClientRect()
      const room = document.documentElement.clientWidth - tool.offsetWidth
      tool.style.top = `${box.bottom + scrollY + 8}px`
      tool.style.left = `${Math.max(0, Math.min(box.left, room)) + scrollX}px`
    }
    document.addEventListener('selectionchange', offer)
    offer()
    tool.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') tool.hidden = true
    })
    tool.addEventListener('focusout', (event) => {
      if (!tool.contains(event.relatedTarget as Node | null)) tool.hidden = true
    })

    button.addEventListener('click', () => {
      if (!paragraph) return
      const { making, copied, notCopied, failed } = button.dataset
      status.textContent = making!
      fetch('/api/passages', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          story: paragraph.closest<HTMLElement>('article')?.dataset.story,
          paragraph: paragraph.id.slice(1),
        }),
      })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
        .then(({ url }) => {
          const address = document.createElement('b')
          address.textContent = url
          const say = (words: string) => status.replaceChildren(words, address)
          // A page that came over plain HTTP has no clipboard.
          const copying = navigator.clipboard?.writeText(url) ?? Promise.reject()
          return copying.then(
            () => say(`${copied}: `),
            () => say(notCopied!),
          )
        })
        .catch(() => {
          status.textContent = failed!
        })
    })
  }
  document.addEventListener('selectionchange', begin)
}
