// Has another process do what comes before serving: it compiles, and its memory is given back.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether the site may be served; what went wrong has been said
 */
export async function prepare(root) {
  const child = spawn(process.execPath, [join(root, 'bin', 'longwave.js'), 'prepare'], {
    stdio: 'inherit',
  })
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (status) => resolve(status ?? 1))
  })
  process.off('SIGINT', pass).off('SIGTERM', pass)
  return code === 0
}
