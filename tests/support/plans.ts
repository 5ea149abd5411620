import { readerDb } from '@/drizzle/client'

/** A step of a plan, as `EXPLAIN (ANALYZE, FORMAT JSON)` tells it (PostgreSQL manual §14.1). */
interface Step {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Step[]
}

/** What the statements of some work did in the database. */
export interface Work {
  statements: number
  /** Tables read from end to end. */
  scanned: string[]
  /** The most rows one statement looked at. */
  read: number
  /** The most rows that were sorted at once. */
  sorted: number
}

type Unsafe = (text: string, values?: unknown[], options?: object) => Promise<unknown>
interface Client {
  unsafe: Unsafe
  begin(work: (tx: { unsafe: Unsafe }) => Promise<unknown>): Promise<unknown>
}

/** The statements, with their values, that some work sends to a database. */
export async function sentBy(
  work: () => Promise<unknown>,
  database: object,
): Promise<[text: string, values: unknown[]][]> {
  const client = (database as { $client: Client }).$client
  const { unsafe, begin } = client
  const sent: [string, unknown[]][] = []
  const listening = (to: Unsafe): Unsafe =>
    ((text, values, options) => {
      sent.push([text, values ?? []])
      return to(text, values, options)
    }) as Unsafe
  client.unsafe = listening(unsafe)
  client.begin = (inside) =>
    begin((tx) => {
      tx.unsafe = listening(tx.unsafe)
      return inside(tx)
    })
  try {
    await work()
  } finally {
    Object.assign(client, { unsafe, begin })
  }
  return sent
}

/** Does some work with the readers' database, or another, then has each statement it sent explained and run again. */
export async function explained(
  work: () => Promise<unknown>,
  database: object = readerDb(),
): Promise<Work> {
  const { unsafe } = (database as { $client: Client }).$client
  const plans: Step[] = []
  for (const [text, values] of await sentBy(work, database)) {
    if (!/^\s*(select|with|update)\b/i.test(text) || text.includes('set_config')) continue
    const explain = `explain (analyze, format json) ${text}`
    const [row] = (await unsafe(explain, values)) as { 'QUERY PLAN': [{ Plan: Step }] }[]
    plans.push(row!['QUERY PLAN'][0].Plan)
  }
  return sumOf(plans)
}

function sumOf(plans: Step[]): Work {
  const each = plans.map(stepsOf)
  const rows = (step: Step) => step['Actual Rows'] * step['Actual Loops']
  const lookedAt = (step: Step) =>
    rows(step) +
    ((step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0)) *
      step['Actual Loops']
  const scans = (steps: Step[]) => steps.filter((step) => step['Relation Name'] !== undefined)
  return {
    statements: plans.length,
    scanned: each
      .flat()
      .filter((step) => step['Node Type'] === 'Seq Scan')
      .map((step) => step['Relation Name']!),
    read: Math.max(
      0,
      ...each.map((steps) => scans(steps).reduce((sum, step) => sum + lookedAt(step), 0)),
    ),
    sorted: Math.max(
      0,
      ...each
        .flat()
        .filter((step) => step['Node Type'].includes('Sort'))
        .flatMap((step) => (step.Plans ?? []).map(rows)),
    ),
  }
}

function stepsOf(step: Step): Step[] {
  return [step, ...(step.Plans ?? []).flatMap(stepsOf)]
}
