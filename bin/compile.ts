// Compiles what serves: a compiler that stays in memory takes a third of what a process has there.
import { build } from 'esbuild'

/** Where the compiled files lie, under the same names. */
const outdir = '.next/longwave'

/** What is loaded by its name: the two commands that go on for months, and the thread that draws. */
const entryPoints = [
  'bin/run.ts',
  'bin/commands/start.ts',
  'bin/commands/front.ts',
  'lib/front/pressroom/work.ts',
]

/** Compiles the processes that serve and the thread that draws. @throws where it does not compile. */
export async function compileServing(): Promise<void> {
  await build({
    entryPoints,
    outdir,
    outbase: '.',
    bundle: true,
    // What two of them share is loaded once.
    splitting: true,
    format: 'esm',
    // Next says of its folder that what ends in .js is no module.
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20.9',
    packages: 'external',
    tsconfig: 'bin/tsconfig.json',
    // The log looks places up in them; Node does not load them.
    sourcemap: 'external',
    logLevel: 'warning',
  })
}
