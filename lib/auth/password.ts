import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { Turns } from '@/lib/base/turns'

// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Each takes 19 MiB and a core, and readers come first. */
const turns = new Turns({ atOnce: 2 })

/** Argon2id of a password, in PHC string format. */
export function hashPassword(password: string): Promise<string> {
  return turns.take(() => hash(password.normalize('NFC'), cost))
}

let dummy: Promise<string> | undefined

/**
 * Whether the password is the one of the hash. Without a hash (nobody has that address) the same
 * work is done against a hash of nothing, so that the time taken does not tell who exists.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  if (stored === null) dummy ??= hashPassword('')
  const against = stored ?? (await dummy!)
  const matches = await turns.take(() => verify(against, password.normalize('NFC')))
  return matches && stored !== null
}
