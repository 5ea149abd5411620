// What a figure is, and what it is measured with.
import type { BareServer } from './bare'
import type { Ground } from './ground'
import type { Generator } from './load'
import type { Options } from './options'
import { interleaved, type Measured, type Side } from './rounds'

export interface Bench {
  ground: Ground
  generator: Generator
  bare: BareServer
  options: Options
}

/** A line of the table. What was not measured is null. */
export interface Line {
  figure: string
  connections: number
  /** Who: ours first, then each floor and peer. */
  name: string
  rate: number | null
  p50: number
  p99: number
  cpu: number | null
  memory: number | null
  /** Ours divided by this one, of rates and of processor time. */
  ratio: number | null
  cpuRatio: number | null
  wrong: number
  generatorBusy: number | null
}

/** A promise of the front, and what this run says of it. */
export interface Verdict {
  words: string
  isMet: boolean
  found: string
}

export interface Findings {
  lines: Line[]
  verdicts?: Verdict[]
  /** What has to be said beside the figures. */
  notes?: string[]
}

export interface Figure {
  /** For `--only`. */
  name: string
  /** Whether it is of a page that could grow slower with the archive, and is measured for `--growth`. */
  mayGrow?: boolean
  /** One line for `--help`. */
  words: string
  measure(bench: Bench): Promise<Findings>
}

export const ours = 'Longwave'

/** Measures sides in turn and gives a line for each. */
export async function compare(
  { generator, options }: Bench,
  figure: string,
  connections: number,
  sides: Side[],
): Promise<Line[]> {
  const { rounds, seconds, isGrowth } = options
  // Growth compares ours with ours.
  const wanted = isGrowth ? sides.slice(0, 1) : sides
  const measured = await interleaved(generator, wanted, { connections, rounds, seconds })
  return measured.map((one) => lineOf(figure, connections, one))
}

function lineOf(figure: string, connections: number, measured: Measured): Line {
  return { figure, connections, ...measured }
}

/** A line of what was timed by hand, one sample a piece of work, in milliseconds. */
export function timedLine(
  figure: string,
  connections: number,
  { took, seconds, cpu, memory }: Timed,
): Line {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
  return {
    figure,
    connections,
    name: ours,
    rate: seconds === null ? null : took.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    cpu: cpu === null ? null : (cpu / took.length) * 1_000,
    memory,
    ratio: null,
    cpuRatio: null,
    wrong: 0,
    generatorBusy: null,
  }
}

export interface Timed {
  took: number[]
  /** None where there were pauses between. */
  seconds: number | null
  cpu: number | null
  memory: number | null
}
