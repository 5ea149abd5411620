// What a newsroom does all day, over HTTP as its pages do it.
import { type Figure, type Line, timedLine } from '../figure'
import { timed } from '../timed'
import { anotherReader } from './search'

// These look for the site as they are loaded, so they are loaded when there is one.
const desk = () => import('../../support/desk')
const site = () => import('../../support/site')

export const signIn: Figure = {
  name: 'sign-in',
  words: 'signing in, with the token that it takes first',
  async measure({ ground }) {
    const { demoEmail, demoPassword, tryToSignIn } = await site()
    const lines: Line[] = []
    for (const [atOnce, times] of [
      [1, 20],
      [32, 64],
    ] as const) {
      const result = await timed(ground.pid, { atOnce, times }, async () => {
        const { cookie } = await tryToSignIn(demoEmail('writer'), demoPassword, forwarded())
        if (!cookie) throw new Error('Signing in failed.')
      })
      lines.push(timedLine('sign-in', atOnce, result))
    }
    return { lines }
  },
}

/** In lower case, as fetch's own headers are. */
function forwarded(): Record<string, string> {
  return { 'x-forwarded-for': anotherReader()['X-Forwarded-For']! }
}

export const save: Figure = {
  name: 'save',
  words: 'saving a story as the editor does',
  async measure({ ground }) {
    const { putStory, story, writeStory } = await desk()
    const { cookieOf } = await site()
    const cookie = await cookieOf('writer')
    const lines: Line[] = []
    for (const [atOnce, times] of [
      [1, 100],
      [32, 640],
    ] as const) {
      const ids: string[] = []
      for (let lane = 0; lane < atOnce; lane++) ids.push(await writeStory(cookie, story()))
      const versions = ids.map(() => 1)
      const result = await timed(ground.pid, { atOnce, times }, async (lane, time) => {
        const content = story({ standfirst: `The text of save number ${time}.` })
        const answer = await putStory(cookie, {
          id: ids[lane]!,
          version: versions[lane]!,
          content,
        })
        if (answer.status !== 200) throw new Error(`A save answered ${answer.status}.`)
        versions[lane] = ((await answer.json()) as { version: number }).version
      })
      lines.push(timedLine('save', atOnce, result))
    }
    return { lines }
  },
}
