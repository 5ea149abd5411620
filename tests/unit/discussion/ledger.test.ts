import { expect, test } from 'vitest'
import { roughly } from '@/lib/discussion/ledger'
import { ledgerWords } from '@/lib/i18n/ledger'

test.each([
  [1, '1 second'],
  [89, '89 seconds'],
  [90, '2 minutes'],
  [14 * 60, '14 minutes'],
  [5_399, '90 minutes'],
  [5_400, '2 hours'],
  [35 * 3_600, '35 hours'],
  [36 * 3_600, '2 days'],
])('%i seconds are said as %s', (seconds, words) => {
  expect(ledgerWords.time(roughly(seconds))).toBe(words)
})
