#!/usr/bin/env node
// The command line. This file runs before anything is installed, so it is plain JavaScript and
// imports nothing but Node; a command is a file in commands/ and its name in the list below.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const commands = [
  'start',
  'prepare',
  'dev',
  'front',
  'build',
  'check',
  'migrate',
  'demo',
  'user',
  'import',
  'jobs',
  'doctor',
]

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Longwave needs Node 20.9 or newer; this is ${process.versions.node}. Nothing was changed. Get a newer one from https://nodejs.org and try again.`,
  )
  process.exit(1)
}

/** @param {string} name */
function fileOf(name) {
  return join(root, 'bin', 'commands', `${name}.ts`)
}

const [name = '--help', ...args] = process.argv.slice(2)
const isHelp = ['--help', '-h', 'help'].includes(name)
const known = commands.filter((command) => existsSync(fileOf(command)))

if (!isHelp && !known.includes(name)) {
  console.error(
    `There is no command "${name}". These exist: ${known.join(', ')}. "npm run longwave -- --help" explains them.`,
  )
  process.exit(1)
}

process.chdir(root)
// React and Next choose their build by it when they are first imported.
process.env.NODE_ENV ||= name === 'dev' ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED ||= '1'

const { install } = await import('./install.js')
if (!(await install(root))) process.exit(1)

await readSettingsFiles()

// What serves for months runs compiled (bin/compile.ts); everything else is compiled as it is loaded,
// also help and refusals, which wait for no build.
const serves = args.length === 0 && (name === 'start' || (name === 'front' && !!process.send))
if (name === 'start' && serves) {
  const { prepare } = await import('./prepare.js')
  if (!(await prepare(root))) process.exit(1)
}
if (!serves) {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: join(root, 'bin', 'tsconfig.json') })
}
const { runCommand, showCommands } = await moduleAt('run')

/**
 * The .env files, in Next's order, because the site's pages see the same ones: before anything of
 * lib is loaded, which keeps the settings as it first saw them.
 */
async function readSettingsFiles() {
  const { default: nextEnv } = await import('@next/env')
  nextEnv.loadEnvConfig(root, process.env.NODE_ENV !== 'production', {
    info: () => {},
    error: (/** @type {string} */ what, /** @type {NodeJS.ErrnoException} */ why) => {
      // Without them another site would be served: on another port, from another database.
      console.error(
        `${what} (${why.code ?? why.message}). Nothing was done. Let this user read the file, or take it away, and try again.`,
      )
      process.exit(1)
    },
  })
}

/** @param {string} command */
async function load(command) {
  return moduleAt(`commands/${command}`)
}

/** @param {string} path */
function moduleAt(path) {
  const place = serves ? ['.next', 'longwave', 'bin', `${path}.mjs`] : ['bin', `${path}.ts`]
  return import(pathToFileURL(join(root, ...place)).href)
}

if (isHelp) {
  await showCommands(known, load)
} else {
  await runCommand(name, await load(name), args)
}
