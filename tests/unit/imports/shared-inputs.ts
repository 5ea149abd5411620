import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Files of other systems, kept beside the repository because they are not ours to publish. */
export const sharedInputs = process.env.SHARED_INPUTS ?? resolve(root, '../shared/inputs')

export const hasSharedInputs = existsSync(resolve(sharedInputs, 'wxr'))

if (!hasSharedInputs)
  console.log(
    `Tests over other systems' files are skipped: there are none at ${sharedInputs}. Name their folder in SHARED_INPUTS.`,
  )

export const input = (...path: string[]): string => resolve(sharedInputs, ...path)

export function inputsIn(folder: string): string[] {
  return hasSharedInputs ? readdirSync(input(folder)).sort() : []
}
