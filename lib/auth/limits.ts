import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { sqlClient } from '@/drizzle/client'
import { AppError } from '@/lib/base/errors'

const store = {
  async query(query: { text: string; values: unknown[] }) {
    const rows = await sqlClient().unsafe(query.text, query.values as never[])
    return { rows: [...rows], rowCount: rows.count }
  },
}

function limiter(keyPrefix: string, points: number, duration: number) {
  return new RateLimiterPostgres({
    storeClient: store,
    storeType: 'pool',
    tableName: 'attempts',
    tableCreated: true,
    // What has expired is deleted each minute, in one place (mutations/expired.ts).
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  })
}

// Counted in Postgres, so that every instance sees the same count. An account alone is never
// locked: that would let anybody shut its owner out.
const limits = {
  signInPair: limiter('sign-in-pair', 10, 15 * 60),
  signInAddress: limiter('sign-in-address', 60, 15 * 60),
  resetAddress: limiter('reset-address', 10, 60 * 60),
  resetAccount: limiter('reset-account', 3, 60 * 60),
  registerAddress: limiter('register-address', 30, 60 * 60),
  passwordPerson: limiter('password-person', 10, 15 * 60),
  commentPerson: limiter('comment-person', 30, 60),
  reportPerson: limiter('report-person', 30, 60 * 60),
  draftAddress: limiter('draft-address', 60, 60 * 60),
} as const

/**
 * Takes one attempt from each of these limits.
 * @throws AppError too-many, with the seconds to wait.
 */
export async function takeAttempt(
  keys: Partial<Record<keyof typeof limits, string>>,
): Promise<void> {
  for (const [name, key] of Object.entries(keys)) {
    try {
      await limits[name as keyof typeof limits].consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      const retryAfter = Math.ceil(refusal.msBeforeNext / 1000)
      const minutes = Math.ceil(retryAfter / 60)
      throw new AppError(
        'too-many',
        `Too many attempts from here. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
        { retryAfter },
      )
    }
  }
}

/** Forgets the attempts of somebody who got in: an office behind one address signs in all morning. */
export async function forgetAttempts(pair: string, address: string): Promise<void> {
  await limits.signInPair.delete(pair)
  await limits.signInAddress.reward(address, 1)
}
