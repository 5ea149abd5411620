#!/usr/bin/env node
// The tests: `npm test`, or `npm test -- PROJECT … [vitest's own options]` for some of them.
// Plain JavaScript, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const everyProject = ['unit', 'db', 'http', 'e2e']
const known = [...everyProject, 'faults']
const args = process.argv.slice(2)
const named = args.filter((arg) => known.includes(arg))
const projects = named.length > 0 ? named : everyProject
const rest = args.filter((arg) => !known.includes(arg))

const { install } = await import('../bin/install.js')
if (!(await install(root))) process.exit(1)
if (projects.includes('e2e')) findChromium()

process.env.NODE_ENV = 'test'
process.env.NEXT_TELEMETRY_DISABLED = '1'
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'bin', 'tsconfig.json') })
const { standUp } = await import(pathToFileURL(join(root, 'tests', 'support', 'stand-up.ts')).href)

const ground = await standUp(projects)
const status = await vitest(ground.environment)
await ground.stop()
process.exit(status)

/** @param {Record<string, string>} environment */
function vitest(environment) {
  const wanted = projects.flatMap((project) => ['--project', project])
  const run = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...wanted,
      ...rest,
    ],
    { stdio: 'inherit', env: { ...process.env, ...environment } },
  )
  return new Promise((resolve) => run.once('exit', (code) => resolve(code ?? 1)))
}

/** The journeys need a browser: Debian's, installed where this may install it. */
function findChromium() {
  const place = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (existsSync(place)) {
    process.env.CHROMIUM = place
    return
  }
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (mayInstall) {
    console.log('Installing Chromium (apt-get).')
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update'], options)
    spawnSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      options,
    )
  }
  if (!existsSync(place)) {
    console.error(
      'The journeys need Chromium and there is none at /usr/bin/chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path. `npm test -- unit db http` runs the tests that need no browser.',
    )
    process.exit(1)
  }
  process.env.CHROMIUM = place
}
