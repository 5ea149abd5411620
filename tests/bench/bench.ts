// The bench: the built site under load, beside floors that are measured in the same minutes.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { BareServer } from './bare'
import type { Bench, Figure, Findings, Line, Verdict } from './figure'
import { figures } from './figures/all'
import { type Ground, layGround } from './ground'
import { Generator } from './load'
import { type Options, readOptions, usage } from './options'
import { growthTable, middleLines, summary, table, worstGrowth } from './report'

/** Articles of the smaller archive, where growth is measured. */
const smallArchive = 1_000
/** How many times a page's p50 may grow between them. */
const mostGrowth = 1.3

/** Runs the bench and prints what it found. @returns the code to end with: 0 unless the bench itself failed. */
export async function bench(args: string[]): Promise<number> {
  const names = figures.map((figure) => figure.name)
  if (args.includes('--help')) {
    const list = figures.map(({ name, words }) => `  ${name.padEnd(10)}${words}`).join('\n')
    console.log(`${usage}\n\nFigures:\n${list}`)
    return 0
  }
  try {
    const options = readOptions(args, names)
    const [load] = loadavg()
    console.log(
      `${cpus().length} processors, Node ${process.version}, load ${load!.toFixed(1)} before the bench began.`,
    )
    await (options.isGrowth ? growth(options) : once(options))
    return Number(process.exitCode ?? 0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (process.env.LOG_LEVEL === 'debug') console.error(error)
    return 1
  }
}

async function once(options: Options): Promise<void> {
  const { lines, verdicts, notes } = await measureAll(options)
  console.log(`\n${table(lines)}\n\n${notes.join('\n')}`)
  console.log(`\nWhat the front is to do, and this run:\n${summary(verdicts)}`)
  console.log('What is not in this list was not measured in this run.')
  keep(options, { articles: options.articles, lines, verdicts, notes })
}

/** Both archives stand at once and are measured in turn, so that each figure meets the same machine. */
async function growth(options: Options): Promise<void> {
  const sizes: [number, number] = [smallArchive, options.articles]
  const grounds: Ground[] = []
  const runs: [Line[][], Line[][]] = [[], []]
  const tools = { generator: new Generator(), bare: await BareServer.start(), options }
  try {
    for (const size of sizes) grounds.push(await layGround(size, options.settings))
    for (const figure of wantedOf(options).filter((one) => one.mayGrow)) {
      for (let round = 0; round < options.rounds; round++) {
        for (const [at, ground] of grounds.entries()) {
          console.error(`Measuring at ${sizes[at]}: ${figure.words}.`)
          await ground.use()
          // Each round is a run of its own, with its share of the stories that the smaller one has.
          const articles = Math.floor(smallArchive / options.rounds)
          const once = { ...options, rounds: 1, articles }
          const { lines } = await figure.measure({ ...tools, options: once, ground })
          runs[at]![round] = [...(runs[at]![round] ?? []), ...lines]
        }
      }
    }
  } finally {
    tools.generator.end()
    tools.bare.end()
    for (const ground of grounds) await ground.end()
  }
  sayGrowth(options, sizes, runs.map(middleLines) as [Line[], Line[]])
}

function sayGrowth(
  options: Options,
  sizes: [number, number],
  [small, large]: [Line[], Line[]],
): void {
  console.log(`\n${growthTable(small, large, sizes)}`)
  const worst = worstGrowth(small, large)
  if (worst) {
    const words = `no page’s p50 grows by more than ${mostGrowth} times`
    const found = `${worst.times.toFixed(2)} times, ${worst.figure}`
    console.log(`\n${summary([{ words, isMet: worst.times <= mostGrowth, found }])}`)
  }
  keep(options, { sizes, small, large })
}

function wantedOf({ only }: Options): Figure[] {
  return figures.filter(({ name }) => only === null || only.includes(name))
}

async function measureAll(options: Options): Promise<Required<Findings>> {
  const ground = await layGround(options.articles, options.settings)
  const generator = new Generator()
  const bare = await BareServer.start()
  const lines: Line[] = []
  const verdicts: Verdict[] = []
  const notes: string[] = []
  try {
    const terms: Bench = { ground, generator, bare, options }
    for (const figure of wantedOf(options)) {
      console.error(`Measuring: ${figure.words}.`)
      const found = await figure.measure(terms).catch(brokenOff(figure))
      lines.push(...found.lines)
      verdicts.push(...(found.verdicts ?? []))
      notes.push(...(found.notes ?? []))
    }
  } finally {
    generator.end()
    bare.end()
    await ground.end()
  }
  return { lines, verdicts, notes }
}

/** One figure that fails does not lose the others; the bench ends with 1 all the same. */
function brokenOff({ name }: Figure) {
  return (error: unknown): Findings => {
    process.exitCode = 1
    const reason = error instanceof Error ? error.message : String(error)
    return { lines: [], notes: [`"${name}" was not measured: ${reason}`] }
  }
}

function keep({ json }: Options, findings: object): void {
  if (json) writeFileSync(json, `${JSON.stringify(findings, null, 2)}\n`)
}
