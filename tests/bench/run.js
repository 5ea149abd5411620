#!/usr/bin/env node
// The bench: `npm run bench`, or `npm run bench -- --help`.
// Plain JavaScript, because it runs before anything is installed.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
process.chdir(root)

const { install } = await import('../../bin/install.js')
if (!(await install(root))) process.exit(1)

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'bin', 'tsconfig.json') })
const { bench } = await import(pathToFileURL(join(root, 'tests', 'bench', 'bench.ts')).href)
process.exit(await bench(process.argv.slice(2)))
