import { type Inline, inlineText } from '@/lib/blocks/inline'
import { type Block, body } from '@/lib/blocks/registry'
import type { DropList } from './dropped'
import type { ForeignBlock } from './foreign-block'
import { wholeCharacters } from './inline-runs'

// The schemas' own maxima, named here because zod does not tell them in a form one can count with.
const mostRuns = 2_000
const longestRun = 20_000
const mostBlocks = 2_000
const mostItems = { list: 200, quote: 50, factBox: 40 }

/** Runs in as many lists as the schema needs for them. */
function inlinesOf(runs: Inline): Inline[] {
  const fits = runs.length <= mostRuns && runs.every((run) => run.text.length <= longestRun)
  if (fits) return runs.length > 0 ? [runs] : []
  const short = runs.flatMap((run) => pieces(run.text).map((text) => ({ ...run, text })))
  return chunks(short, mostRuns)
}

function pieces(text: string): string[] {
  const parts: string[] = []
  let from = 0
  while (from < text.length) {
    const to =
      text.length - from <= longestRun ? text.length : wholeCharacters(text, from + longestRun)
    parts.push(text.slice(from, to))
    from = to
  }
  return parts
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < list.length; at += size) parts.push(list.slice(at, at + size))
  return parts
}

function split(block: ForeignBlock): ForeignBlock[] {
  switch (block.type) {
    case 'paragraph':
      return inlinesOf(block.text).map((text) => ({ ...block, text }))
    case 'list':
      return chunks(block.items.flatMap(inlinesOf), mostItems.list).map((items) => ({
        ...block,
        items,
      }))
    case 'quote': {
      const parts = chunks(block.paragraphs.flatMap(inlinesOf), mostItems.quote)
      return parts.map((paragraphs, index) => ({
        ...block,
        paragraphs,
        source: index === parts.length - 1 ? block.source : '',
      }))
    }
    case 'fact-box':
      return chunks(block.items.flatMap(inlinesOf), mostItems.factBox).map((items) => ({
        ...block,
        items,
      }))
    default:
      return [block]
  }
}

function plainText(block: ForeignBlock): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.text)
    case 'list':
    case 'fact-box':
      return block.items.map(inlineText).join('\n')
    case 'quote':
      return [...block.paragraphs.map(inlineText), block.source].join('\n').trim()
    case 'subhead':
    case 'pull-quote':
      return block.text
    default:
      return ''
  }
}

/** What is past the last block's place is kept as plain paragraphs, each as long as one may be. */
function folded(blocks: readonly ForeignBlock[], dropped: DropList): ForeignBlock[] {
  const tail = blocks.slice(mostBlocks - 100)
  dropped.add('formatting past the 1,900th block of a story, kept as plain text', '', tail.length)
  const pictures = tail.filter((one) => one.type === 'foreign-picture')
  if (pictures.length > 0)
    dropped.add('pictures past the 1,900th block of a story', pictures[0]!.src, pictures.length)
  const runs = pieces(
    tail
      .map(plainText)
      .filter((text) => text !== '')
      .join('\n'),
  )
  const texts = chunks(
    runs.map((text) => ({ text })),
    mostRuns,
  )
  if (texts.length > 100) dropped.add('text past what one story can hold')
  return texts.slice(0, 100).map((text): Block => ({ type: 'paragraph', text }))
}

/**
 * Blocks within the maxima of the body's schema: what is too long is split, what is too many is
 * folded into plain paragraphs at the end, and only text past some four thousand million
 * characters would be lost.
 */
export function withinLimits(blocks: readonly ForeignBlock[], dropped: DropList): ForeignBlock[] {
  const fitting = blocks.flatMap(split)
  if (fitting.length <= mostBlocks) return fitting
  return [...fitting.slice(0, mostBlocks - 100), ...folded(fitting, dropped)]
}

/** Whether a body would be taken by the schema; foreign pictures must be out of it. */
export function isBody(blocks: readonly ForeignBlock[]): boolean {
  return body.safeParse(blocks).success
}
