/** The words of short URLs, links to passages, and what leads off this site. */
const number = new Intl.NumberFormat('en')

export const passageWords = {
  to: 'Link to a passage',
  link: 'Link to this passage',
  which: 'Passage',
  choose: 'A passage of the story',
  shown: (paragraph: number, words: string) => `${paragraph}. ${words}`,
  making: 'Making the link…',
  copied: 'Link to the passage copied',
  notCopied: 'The browser did not allow copying. The link: ',
  failed: 'The link could not be made. The story’s own link still works.',
  title: 'A passage of a story',
  field: 'Short URL of the passage',
  open: 'Open the story at this passage',
  in: 'In',
  changed: {
    title: 'This passage has changed',
    text: (time: string) =>
      `The link was made on ${time}. The newsroom has changed these words since.`,
    before: 'Then',
    now: 'Now',
    gone: 'Nothing stands in this place of the story any more.',
    open: 'Open the story as it is now',
  },
  none: 'The story has no such passage.',
}

export const elsewhereWords = {
  title: (name: string) => `You are leaving ${name}`,
  text: 'This short URL leads to another site. We do not publish it and cannot vouch for it.',
  host: 'Site',
  address: 'Full address',
  go: (host: string) => `Continue to ${host}`,
  back: 'Stay here',
}

export const stoppedWords = {
  disabled: {
    title: 'This short URL was switched off',
    text: 'The newsroom has switched it off. Nothing was opened.',
  },
  blocked: {
    title: 'This short URL was blocked',
    text: 'What it leads to is on the newsroom’s block list. Nothing was opened.',
  },
  story: 'The story it belongs to',
}

export const daysWords = {
  title: 'The last 30 days',
  day: 'Day (UTC)',
  clicks: 'Clicks',
  table: 'The same as a table',
  chart: (total: number, most: number) =>
    `Clicks a day over the last 30 days: ${number.format(total)} in all, ${number.format(most)} on the busiest day.`,
  none: 'Nobody has followed it in the last 30 days.',
}

export const linkWords = {
  make: 'New short link',
  blocks: 'Block list',
  to: 'Leads to',
  toHint:
    'A path of this site, such as /news/…, or, for publishers, the address of a page elsewhere. Readers are asked before they leave.',
  code: 'Code',
  codeHint: 'What stands after the slash: 3 to 32 small letters, digits and single hyphens.',
  codeFree: (address: string) => `${address} is free.`,
  codeTaken: 'This code is taken, or one that looks just like it: choose another.',
  utmSource: 'UTM source',
  utmMedium: 'UTM medium',
  utmCampaign: 'UTM campaign',
  utmHint: 'Added to the address when somebody follows the link. Leave empty for none.',
  by: 'Made by',
  house: 'Longwave',
  state: 'State',
  off: 'Switched off',
  standings: {
    open: 'Works',
    off: 'Switched off',
    blocked: 'Stopped by the block list',
    withdrawn: 'The story was withdrawn, and the link says so',
    waiting: 'Works once the story is published',
  },
  disable: 'Switch off',
  enable: 'Switch on',
  change: 'Change where it leads',
  save: 'Save',
  saved: 'Saved. It holds from now on.',
  ownStays: 'This is the story’s own short URL: it stays with the story.',
  history: 'What became of it',
  noHistory: 'Nothing has been changed.',
  what: {
    made: 'made it',
    target: 'led it elsewhere',
    utm: 'changed its UTM parameters',
    disabled: 'switched it off',
    enabled: 'switched it on',
  } as Record<string, string>,
  nothing: 'none',
  fromTo: (from: string, to: string) => `${from || 'none'} → ${to || 'none'}`,
  referrers: 'Where people came from',
  referrer: 'Site',
  direct: 'No site: typed, scanned, from an app or a mail',
  other: 'Other sites',
  devices: 'On what',
  device: 'Device',
  clicks: 'Clicks in 30 days',
  deviceNames: { phone: 'Phone', tablet: 'Tablet', computer: 'Computer' } as Record<string, string>,
  none30: 'Nobody has followed it in the last 30 days.',
  approximate:
    'Counts are approximate and of people only. Who they were is not kept: days, sites and devices are counted apart from one another.',
  total: (count: number) => `${number.format(count)} in all`,
  blockTitle: 'Block list of short links',
  blockExplain:
    'No short URL leads to a blocked host or to anything below it, and a blocked code leads nowhere. It holds at once, for links that are out as well.',
  blockWhat: 'Host or code',
  blockWhatHint:
    'Such as example.org, which blocks www.example.org too, or the code of a short URL.',
  reason: 'Reason',
  reasonHint: 'For the newsroom only.',
  block: 'Block',
  blocked: 'Blocked',
  unblock: 'Take off',
  unblockNamed: (value: string) => `Take off the block list: ${value}`,
  kinds: { host: 'Host', code: 'Code' } as Record<string, string>,
  noBlocks: 'Nothing is blocked.',
  when: 'Since',
}

export const card = {
  none: 'There is no public story of this name, so there is no card of it.',
  alt: (headline: string, publication: string) => `${headline} – ${publication}`,
}

export const embedWords = {
  format: 'This format is not offered: ask for json or xml.',
  missing: 'Say which story: url= is missing.',
  none: 'This is not the address of a public story of this site.',
}
