// Line breaks of pasted HTML that stand for paragraphs: wires and mail programs write them so.

const blocks =
  'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,table,blockquote,pre,hr,figure,section,article,header,footer,main,aside,address,center,[data-block]'

/** Puts what stands loose beside paragraphs into paragraphs, where it has lines: alone they would run together. */
export function gatherLoose(body: HTMLElement): void {
  for (const run of looseRuns(body)) {
    const hasLines = run.some((node) => node.nodeName === 'BR' || breaksIn(node) > 0)
    if (!hasLines) continue
    const paragraph = body.ownerDocument.createElement('p')
    run[0]!.before(paragraph)
    // Between two paragraphs it says nothing.
    if (run.every((node) => isBreak(node) || isBlank(node))) for (const node of run) node.remove()
    else paragraph.append(...run)
  }
}

/** Makes two paragraphs of one wherever an empty line is between. From the last: each part is moved once. */
export function splitAtEmptyLines(document: Document): void {
  for (const lineBreak of [...document.querySelectorAll('br')].reverse()) {
    if (!lineBreak.isConnected) continue
    const block = lineBreak.closest(blocks)
    if (!isBreak(neighbourBefore(lineBreak)) || !block?.matches('p,div')) continue
    const range = document.createRange()
    range.setStartAfter(lineBreak)
    range.setEnd(block, block.childNodes.length)
    const rest = block.cloneNode(false) as Element
    rest.append(range.extractContents())
    block.after(rest)
    removeBreaksBefore(lineBreak)
    lineBreak.remove()
  }
}

function removeBreaksBefore(node: ChildNode): void {
  for (let before = neighbourBefore(node); isBreak(before); before = neighbourBefore(node))
    before.remove()
}

function looseRuns(body: HTMLElement): ChildNode[][] {
  const runs: ChildNode[][] = [[]]
  for (const node of body.childNodes) {
    if (isBlock(node)) runs.push([])
    else runs.at(-1)!.push(node)
  }
  return runs
}

function isBlock(node: Node): boolean {
  return node instanceof Element && (node.matches(blocks) || node.querySelector(blocks) !== null)
}

function breaksIn(node: Node): number {
  return node instanceof Element ? node.querySelectorAll('br').length : 0
}

function isBreak(node: ChildNode | null): node is Element & ChildNode {
  return node?.nodeName === 'BR'
}

function isBlank(node: Node): boolean {
  return node.nodeName === '#comment' || (node.textContent ?? '').trim() === ''
}

function neighbourBefore(node: ChildNode): ChildNode | null {
  let before = node.previousSibling
  while (before && !isBreak(before) && isBlank(before)) before = before.previousSibling
  return before
}
