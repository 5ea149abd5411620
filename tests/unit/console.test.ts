import { afterEach, expect, test } from 'vitest'
import { makeLog } from '@/lib/base/log'
import { consoleTo } from '@/lib/front/pressroom/console'

const { error, warn } = console
afterEach(() => Object.assign(console, { error, warn }))

function logged(level: string) {
  const lines: string[] = []
  consoleTo(makeLog(level, { write: (line) => lines.push(line) }))
  return lines
}

/** As Drizzle throws it. */
function failed(told = {}): Error {
  const words = 'Failed query: select $1\nparams: words of a draft'
  return Object.assign(new Error(words), { params: ['words of a draft'], ...told })
}

test('what the framework says of an error is one line of the log, without the values of a query', () => {
  const lines = logged('info')
  console.error('\x1b[31m⨯\x1b[0m', failed())
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('draft')
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'error',
    msg: '⨯',
    err: { message: 'Failed query: select $1' },
  })
})

test('what instrumentation.ts hears of is not said a second time, unless somebody looks closely', () => {
  const lines = logged('info')
  console.error(failed({ digest: '4228441376' }))
  expect(lines).toEqual([])
  const closely = logged('debug')
  console.error(failed({ digest: '4228441376' }))
  expect(closely).toHaveLength(1)
  expect(closely[0]).not.toContain('draft')
})

test('what Node warns of is a warning', () => {
  const lines = logged('info')
  console.error('(node:17) ExperimentalWarning: v8.queryObjects() is an experimental feature')
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'warn' })
})
