import { gatherLoose, splitAtEmptyLines } from './paste-lines'

/**
 * Makes pasted HTML fit for the schema: what word processors say in styles becomes elements, and
 * everything else of theirs goes. The policy of the page keeps styles from working even in a
 * document that is never shown, so they are read as text.
 */
export function cleanHtml(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html')
  for (const element of document.querySelectorAll(unwanted)) element.remove()
  for (const element of document.querySelectorAll('[style*="mso-list" i]'))
    if (/mso-list:\s*ignore/i.test(styleOf(element))) rememberMarker(element)
  gatherWordLists(document)
  for (const element of [...document.body.querySelectorAll<HTMLElement>('*')]) emphasise(element)
  gatherLoose(document.body)
  splitAtEmptyLines(document)
  for (const list of document.querySelectorAll('li ul, li ol')) flatten(list)
  for (const item of document.querySelectorAll('li')) joinParagraphs(item)
  for (const row of document.querySelectorAll('tr')) lineOfCells(row)
  for (const element of document.querySelectorAll('p:empty')) element.remove()
  for (const element of document.body.querySelectorAll('*')) stripAttributes(element)
  return document.body.innerHTML
}

const unwanted =
  'script,style,meta,link,title,base,img,picture,svg,math,video,audio,canvas,iframe,object,embed,form,input,button,select,textarea,[hidden],br.Apple-interchange-newline'
const kept = new Set(['href', 'data-block', 'data-attrs', 'data-pm-slice'])

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}

// Word draws a list's sign as text; what it was tells numbers from points.
function rememberMarker(marker: Element): void {
  const paragraph = marker.closest('p')
  if (paragraph) paragraph.dataset.marker = marker.textContent?.trim() ?? ''
  marker.remove()
}

function isWordItem(element: Element | null): element is HTMLElement {
  if (element?.tagName !== 'P') return false
  return /mso-list:/i.test(styleOf(element)) || /MsoListParagraph/.test(element.className)
}

function gatherWordLists(document: Document): void {
  for (const first of [...document.querySelectorAll<HTMLElement>('p')]) {
    if (!isWordItem(first) || !first.isConnected) continue
    const isOrdered = /^[\da-z]+[.)]/i.test(first.dataset.marker ?? '')
    const list = document.createElement(isOrdered ? 'ol' : 'ul')
    first.before(list)
    let next: Element | null = first
    while (isWordItem(next)) {
      const item = document.createElement('li')
      const following: Element | null = next.nextElementSibling
      item.append(...next.childNodes)
      next.remove()
      list.append(item)
      next = following
    }
  }
}

function emphasise(element: HTMLElement): void {
  const style = styleOf(element)
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1] ?? ''
  // Google Docs wraps everything in a <b> that says it is not bold.
  if (element.tagName === 'B' && /normal|400/.test(weight)) unwrap(element)
  if (element.tagName !== 'SPAN') return
  if (/^(bold|bolder|[6-9]00)$/i.test(weight)) wrapContent(element, 'strong')
  if (/font-style:\s*italic/i.test(style)) wrapContent(element, 'em')
}

function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** A list in a list becomes more items of the outer one: the story's lists have one level. */
function flatten(list: Element): void {
  const item = list.closest('li:has(ul, ol)')
  if (!item) return
  let after: Element = item
  for (const inner of [...list.children]) {
    after.after(inner)
    after = inner
  }
  list.remove()
}

function joinParagraphs(item: Element): void {
  for (const paragraph of [...item.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6')]) {
    if (paragraph.previousSibling?.textContent?.trim()) paragraph.before(breakIn(item))
    unwrap(paragraph)
  }
}

function breakIn(element: Element): Element {
  return element.ownerDocument.createElement('br')
}

function lineOfCells(row: Element): void {
  const line = row.ownerDocument.createElement('p')
  const cells = [...row.children].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ') ?? '')
  line.textContent = cells.filter((cell) => cell !== '').join(' | ')
  row.replaceWith(line)
}

function stripAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name)
}

/** The picture files of a paste or drop; none where text comes with them, which Word and Excel also draw. */
export function picturesIn(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
  const html = data?.getData('text/html') ?? ''
  const hasText = (data?.getData('text/plain') ?? '').trim() !== ''
  return files.length > 0 && (html === '' || !hasText) ? files : []
}
