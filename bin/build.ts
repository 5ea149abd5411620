// Builds the site when what it is built from has changed.
import { spawn } from 'node:child_process'
import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Complaint } from './command'
import { compileServing } from './compile'

/** What the site is built from. */
export const sources = [
  'bin',
  'app',
  'lib',
  'drizzle',
  'public',
  'patches',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
]
const record = '.next/longwave-build.json'

/** Builds unless the last build was of the very same sources; `force` builds all the same. */
export async function buildIfChanged({ force = false } = {}): Promise<void> {
  const wanted = fingerprint(sources)
  if (!force && builtFrom() === wanted + fingerprint(['tsconfig.json'])) return
  console.log('Building the site.')
  const status = await nextBuild()
  if (status !== 0) {
    throw new Complaint(
      'The site could not be built; the reason is above. Nothing is being served.',
    )
  }
  await compileServing()
  mkdirSync(dirname(record), { recursive: true })
  // Next may add lines of its own to tsconfig.json: it counts as the build left it.
  writeFileSync(record, JSON.stringify({ sources: wanted + fingerprint(['tsconfig.json']) }))
}

function builtFrom(): string | undefined {
  // Next writes BUILD_ID last: without it a build was broken off.
  if (!existsSync(record) || !existsSync('.next/BUILD_ID')) return undefined
  const kept = JSON.parse(readFileSync(record, 'utf8')) as { sources?: string }
  return kept.sources
}

function nextBuild(): Promise<number> {
  return new Promise((resolve) => {
    const build = spawn(
      process.execPath,
      [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      },
    )
    // Whoever stops us stops the build: it would go on by itself.
    const pass = (signal: NodeJS.Signals) => build.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    build.once('error', () => resolve(1))
    build.once('exit', (status) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(status ?? 1)
    })
  })
}

function fingerprint(paths: string[]): string {
  const hash = createHash('sha256')
  for (const source of paths) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash: Hash, path: string): void {
  if (!existsSync(path)) return
  const entries = listing(path)
  if (entries) {
    for (const name of entries) addTo(hash, `${path}/${name}`)
  } else {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  }
}

function listing(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}
