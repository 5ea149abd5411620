// A kept story through the caches of deploy/, where they are installed, beside the site itself.
import { freePort } from '../../support/ports'
import { findProgram } from '../../support/programs'
import { type CacheBefore, startNginx, startVarnish } from '../../support/proxies'
import { type Bench, compare, type Figure, type Line, ours } from '../figure'
import { targetOf } from '../load'
import type { Side } from '../rounds'

const caches = [
  { name: 'nginx before it', program: 'nginx', start: startNginx },
  { name: 'Varnish before it', program: 'varnishd', start: startVarnish },
]

async function measureBehind(bench: Bench): Promise<Line[]> {
  const { ground } = bench
  const [story] = await ground.freshStories(1)
  const headers = { 'Accept-Encoding': 'br' }
  const running: CacheBefore[] = []
  const sides: Side[] = [{ name: ours, pid: ground.pid, target: () => targetOf(story!, headers) }]
  try {
    for (const { name, program, start } of caches) {
      const installed = findProgram(program)
      if (!installed) continue
      const port = await freePort()
      const cache = await start(installed, { port, site: ground.url })
      running.push(cache)
      const url = new URL(story!.pathname, `http://127.0.0.1:${port}`)
      sides.push({ name, pid: cache.pid, target: () => targetOf(url, headers) })
    }
    const lines: Line[] = []
    for (const connections of [32, 256])
      lines.push(...(await compare(bench, 'story, behind', connections, sides)))
    return lines
  } finally {
    for (const cache of running) await cache.end()
  }
}

export const behind: Figure = {
  name: 'behind',
  words:
    'a kept story through nginx and Varnish with the files of deploy/, where they are installed',
  measure: async (bench) => ({ lines: await measureBehind(bench) }),
}
