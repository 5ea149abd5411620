// The one table, in plain text.
import type { Line, Verdict } from './figure'
import { ours } from './figure'
import { median } from './rounds'

const heads = [
  'figure',
  'at once',
  'who',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'CPU s/1,000',
  'MB',
  'ours ÷ this',
  'CPU ÷',
  'wrong',
]

/** Lines of the table, ours and those beside it. */
export function table(lines: Line[]): string {
  return grid(
    heads,
    lines.map((line) => [
      line.figure,
      String(line.connections),
      line.name,
      line.rate === null ? '–' : whole(line.rate),
      milliseconds(line.p50),
      milliseconds(line.p99),
      line.cpu === null ? '–' : line.cpu.toFixed(3),
      line.memory === null ? '–' : whole(line.memory),
      line.ratio === null ? '' : line.ratio.toFixed(2),
      line.cpuRatio === null ? '' : line.cpuRatio.toFixed(2),
      line.wrong === 0 ? '' : whole(line.wrong),
    ]),
    3,
  )
}

/** Each line of several runs with the middle of its times; the lines of the first run lead. */
export function middleLines(runs: Line[][]): Line[] {
  const [first = []] = runs
  return first.map((line) => {
    const same = runs.flatMap((run) => run.filter((other) => isSame(other, line)))
    const cpus = same.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]))
    return {
      ...line,
      p50: median(same.map(({ p50 }) => p50)),
      p99: median(same.map(({ p99 }) => p99)),
      cpu: cpus.length > 0 ? median(cpus) : null,
    }
  })
}

/** Ours at two sizes of the archive, with how many times slower the larger one is. */
export function growthTable(small: Line[], large: Line[], sizes: [number, number]): string {
  const pairs = small.flatMap((one) => {
    const other = large.find((line) => isSame(line, one))
    return other && one.name === ours ? [{ one, other }] : []
  })
  return grid(
    [
      'figure',
      'at once',
      ...sizes.flatMap((size) => [`p50 ms at ${whole(size)}`, 'p99 ms']),
      'p50, times',
      'CPU, times',
    ],
    pairs.map(({ one, other }) => [
      withoutPage(one.figure),
      String(one.connections),
      milliseconds(one.p50),
      milliseconds(one.p99),
      milliseconds(other.p50),
      milliseconds(other.p99),
      (other.p50 / one.p50).toFixed(2),
      one.cpu && other.cpu ? (other.cpu / one.cpu).toFixed(2) : '–',
    ]),
    1,
  )
}

/** How many times the worst p50 grew, and whose; null where nothing is at both sizes. */
export function worstGrowth(
  small: Line[],
  large: Line[],
): { times: number; figure: string } | null {
  const growths = small.flatMap((one) => {
    const other = large.find((line) => isSame(line, one))
    const isDrawn = one.connections === 1 && one.name === ours
    return other && isDrawn ? [{ times: other.p50 / one.p50, figure: withoutPage(one.figure) }] : []
  })
  return growths.toSorted((a, b) => b.times - a.times)[0] ?? null
}

// The deepest page has another number in a larger archive, and is the deepest page all the same.
function withoutPage(figure: string): string {
  return figure.replace(/page \d+/, 'deep page')
}

function isSame(a: Line, b: Line): boolean {
  return (
    withoutPage(a.figure) === withoutPage(b.figure) &&
    a.connections === b.connections &&
    a.name === b.name
  )
}

/** Each promise, and whether this run met it. */
export function summary(verdicts: Verdict[]): string {
  return verdicts
    .map(({ words, isMet, found }) => `${isMet ? 'met    ' : 'not met'}  ${words}: ${found}`)
    .join('\n')
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole(value)
}

/** Columns as wide as their widest; the first ones, of words, to the left. */
function grid(head: string[], rows: string[][], words: number): string {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]!.length)),
  )
  const say = (row: string[]) =>
    row
      .map((cell, at) => (at < words ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd()
  return [say(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(say)].join(
    '\n',
  )
}
