/** The words of the newsroom around the editor: its frame and what all its pages share. */
export const deskWords = {
  newsroom: 'Newsroom',
  toFront: 'Front page',
  skip: 'Skip to content',
  newStory: 'New story',
  account: (name: string) => `Account of ${name}`,
  signOut: 'Sign out',
  theme: 'Light or dark',
  manage: 'Manage',
  rail: {
    desk: 'Desk',
    schedule: 'Schedule',
    radio: 'Radio',
    fronts: 'Front pages',
    dossiers: 'Dossiers',
    media: 'Media',
    discussion: 'Discussion',
    links: 'Short links',
    standards: 'Standards',
    people: 'People and roles',
    audit: 'Audit log',
    settings: 'Settings',
  },
  forbidden: {
    title: 'Not yours to open',
    back: 'Back to the desk',
    toDiscussion: 'To the comments that wait',
    toPaper: 'Read the paper',
  },
  missing: {
    title: 'Not here',
    lead: 'There is nothing at this address. It may have been removed.',
  },
  failed: {
    title: 'This page could not be drawn',
    lead: 'Nothing was changed, and what you wrote is kept on this device. Try again in a moment.',
    again: 'Try again',
    reference: (digest: string) => `If it stays, tell us the reference ${digest}.`,
  },
  saved: 'Saved.',
  save: 'Save',
  slugForEver: 'Addresses stay for ever: this one can be chosen now and not changed later.',
  slugFixed: (path: string) => `${path} (addresses stay for ever, so this one is fixed)`,
  slug: 'Web address',
  slugHint: 'Small letters, digits and hyphens. Left empty, it is made from the name.',
  older: 'Older',
  newer: 'Newer',
  earlier: 'Earlier',
  later: 'Later',
  page: (page: number) => `Page ${page}`,
  pages: 'Pages',
  pastEnd: 'The list ends before this page.',
} as const

/** Thousands with a comma, as the design writes counts. */
export function count(value: number): string {
  return new Intl.NumberFormat('en-GB').format(value)
}
