// Installs what is missing: nothing is there yet, or the lockfile has changed since.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the installed packages depend on: the lockfile, and our changes to packages.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(root, 'package-lock.json')))
  for (const patch of readdirSync(join(root, 'patches')).sort()) {
    hash.update(readFileSync(join(root, 'patches', patch)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether everything is in place; what went wrong has been said
 */
export async function install(root) {
  const stamp = join(root, 'node_modules', '.longwave-installed')
  const wanted = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  if (isInstalledByHand(root)) {
    writeFileSync(stamp, wanted)
    return true
  }

  console.log('Installing packages (npm ci). This takes a minute the first time.')
  const isWindows = process.platform === 'win32'
  const code = await new Promise((resolve) => {
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: isWindows,
      // What checks and builds belongs to development, and a production NODE_ENV would leave it out.
      env: { ...process.env, NODE_ENV: 'development' },
    })
    npm.once('error', () => resolve(127))
    npm.once('exit', (status) => resolve(status ?? 1))
  })
  if (code !== 0) {
    console.error(
      'The packages could not be installed; npm says why above. Nothing else was changed. Try again when that is put right.',
    )
    return false
  }
  // Where npm may not run install scripts, our changes to packages are still to be made.
  if (!isPatched(root)) {
    const { status } = spawnSync(process.execPath, ['node_modules/patch-package/index.js'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) return false
  }
  writeFileSync(stamp, wanted)
  return true
}

/**
 * Somebody ran npm themselves: npm keeps a copy of the lock beside the packages, without the entry
 * of the project itself and without packages for other platforms.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const kept = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(kept)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(kept, 'utf8')).packages
  const isSame = Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (path in present ? present[path].version === entry.version : entry.optional || entry.peer),
  )
  return isSame && isPatched(root)
}

/**
 * Install scripts may be turned off (ignore-scripts), and then our changes are absent.
 * @param {string} root
 */
function isPatched(root) {
  const changed = join(root, 'node_modules', 'postgres', 'src', 'query.js')
  return existsSync(changed) && readFileSync(changed, 'utf8').includes('handler.deadline')
}
