// A browser of one test's own, whose profile outlives it and which may be killed.
import { readdir, readFile } from 'node:fs/promises'
import { type BrowserContext, chromium } from 'playwright-core'

/** How a Chromium of the machine's own is started: without its calls home. */
export const quietly = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export function openOwnBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, quietly)
}

/** Ends every process of the browser with this profile at once, as a machine out of memory does. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve))
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (command.includes(profile)) process.kill(Number(pid), 'SIGKILL')
  }
  await gone
}
