import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// Lists of other people's, kept beside the repository because they are not ours to publish.
const folder = resolve(
  process.env.SHARED_INPUTS ??
    resolve(fileURLToPath(new URL('../..', import.meta.url)), '../shared/inputs'),
  'xss',
)

export const hasHostileWords = existsSync(folder)

if (!hasHostileWords)
  console.log(
    `The tests over lists of hostile words are skipped: there are none at ${folder}. Name the folder above it in SHARED_INPUTS.`,
  )

/** Texts that would run a script where somebody took them for HTML: every one of the short list, and of the long one as many as asked for, from all over it. */
export function hostileWords(fromLongList: number): string[] {
  const short = JSON.parse(readFileSync(resolve(folder, 'dompurify-expect.json'), 'utf8')) as {
    payload: string
  }[]
  const long = readFileSync(resolve(folder, 'payloadbox-xss.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const step = Math.max(1, Math.floor(long.length / fromLongList))
  const chosen = long.filter((_, index) => index % step === 0).slice(0, fromLongList)
  const all = [...short.map((one) => one.payload), ...chosen].map((text) => text.trim())
  return [...new Set(all)].filter((text) => text !== '')
}
