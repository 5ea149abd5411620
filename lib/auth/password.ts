import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

let running = 0
const waiting: (() => void)[] = []

/** At most two at once: each takes 19 MiB and a core, and readers come first. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** Argon2id of a password, in PHC string format. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost))
}

let dummy: Promise<string> | undefined

/**
 * Whether the password is the one of the hash. Without a hash (nobody has that address) the same
 * work is done against a hash of nothing, so that the time taken does not tell who exists.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored === null) dummy ??= hashPassword('')
  const against = stored ?? (await dummy!)
  const matches = await inTurn(() => verify(against, password.normalize('NFC')))
  return matches && stored !== null
}
