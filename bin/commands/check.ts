import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Words } from '../command'

export const words: Words = {
  summary: 'Checks format, lint, types and the direction of imports',
  usage: 'check\n\nEnds with 0 when nothing was found.',
}

const steps = [
  { says: 'Format and lint', program: '@biomejs/biome/bin/biome', args: ['check', '.'] },
  { says: 'Types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  {
    says: 'Direction of imports',
    program: 'vitest/vitest.mjs',
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'unit',
      'tests/architecture.test.ts',
    ],
  },
]

export async function run(): Promise<void> {
  let status = 0
  for (const { says, program, args } of steps) {
    console.log(`\n${says}`)
    // All of them, so that one run shows everything; the first failure gives the exit code.
    const ended = await node([join('node_modules', program), ...args])
    status ||= ended
  }
  console.log(status === 0 ? '\nNothing was found.' : '\nSomething was found; see above.')
  process.exitCode = status
}

function node(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'test' },
    })
    child.once('error', reject)
    child.once('exit', (status) => resolve(status ?? 1))
  })
}
