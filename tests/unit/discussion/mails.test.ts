import { expect, test } from 'vitest'
import { type Removal, removalMail } from '@/lib/discussion/mails'

const removal: Removal = {
  paper: 'The Longwave',
  name: 'Ada',
  headline: 'A bridge reopens',
  text: 'First line.\n\nSecond line.',
  at: 'Tuesday 14 April 2026, 09:05 GMT',
  rule: { number: 4, name: 'Leave private lives private', text: 'No addresses.', version: 2 },
  ruleLink: 'https://paper.example/standards/2#rule-4',
  appealLink: 'https://paper.example/account#removed',
  mayAppeal: true,
}

test('the mail about a removal names the rule, its version and words, the moment and the comment', () => {
  const { subject, text } = removalMail(removal)
  expect(subject).toBe('Your comment at The Longwave was removed: rule 4')
  for (const said of [
    'Ada,',
    'Tuesday 14 April 2026, 09:05 GMT',
    '“A bridge reopens”',
    '(version 2)',
    '4. Leave private lives private\nNo addresses.\nhttps://paper.example/standards/2#rule-4',
    '> First line.\n>\n> Second line.',
  ])
    expect(text).toContain(said)
})

test('it offers the second look only while there is one', () => {
  const offered = removalMail(removal).text
  expect(offered).toContain('ask once for a second look')
  expect(offered).toContain(removal.appealLink)
  const used = removalMail({ ...removal, mayAppeal: false }).text
  expect(used).not.toContain('ask once')
  expect(used).toContain(removal.appealLink)
})
