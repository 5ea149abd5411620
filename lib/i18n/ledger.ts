/** The words of the ledger under a discussion. */
const number = new Intl.NumberFormat('en')

export const ledgerWords = {
  title: 'How comments here are moderated',
  comments: 'Comments',
  removed: 'Removed',
  none: 'None',
  noRule: 'Without a rule',
  median: 'Median time to a decision',
  appeals: 'Appeals',
  number: (count: number) => number.format(count),
  rule: (rule: number, name: string) => `Rule ${rule}: ${name}`,
  time: ({ count, unit }: { count: number; unit: 'second' | 'minute' | 'hour' | 'day' }) =>
    `${number.format(count)} ${unit}${count === 1 ? '' : 's'}`,
  appealed: (count: number, overturned: number) =>
    overturned === 0
      ? number.format(count)
      : `${number.format(count)}, after which ${number.format(overturned)} ${overturned === 1 ? 'comment is' : 'comments are'} back`,
} as const
