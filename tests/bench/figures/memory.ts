import type { Figure } from '../figure'
import { targetsOf } from '../load'
import { usageOf } from '../process-use'
import { wrongOf } from '../rounds'

const wanted = 20_000

export const memory: Figure = {
  name: 'memory',
  words: `what the site holds after ${wanted.toLocaleString('en')} distinct pages, or as many as there are`,
  async measure({ ground, generator }) {
    const urls = await ground.freshStories(wanted)
    const load = { connections: 32, seconds: 1_200 }
    const shot = await generator.fire({ ...targetsOf(urls), isOnce: true }, load)
    const use = usageOf(ground.pid)
    const read = shot.requests.toLocaleString('en')
    const note = `After ${read} distinct stories, each drawn, the site holds ${Math.round(use?.memory ?? 0)} MB (${Math.round(use?.peak ?? 0)} MB at its largest); ${wrongOf(shot)} of the answers were wrong.`
    const isEnough = shot.requests >= wanted * 0.95
    if (!use || !isEnough) return { lines: [], notes: [note] }
    return {
      lines: [],
      notes: [note],
      verdicts: [
        {
          words: 'memory after 20,000 distinct pages ≤ 400 MB',
          isMet: use.memory <= 400,
          found: `${Math.round(use.memory)} MB`,
        },
      ],
    }
  },
}
