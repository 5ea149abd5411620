// The thread begins here, in plain JavaScript: what it runs is TypeScript, like everything else.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register({ tsconfig: fileURLToPath(new URL('../../../bin/tsconfig.json', import.meta.url)) })
// Node would keep every map of what Next built in memory, half of all that it has there: the log
// looks them up where an error needs them.
process.setSourceMapsEnabled(false)
const { work } = await import(new URL('./work.ts', import.meta.url).href)
await work()
