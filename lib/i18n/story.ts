/** The words of the story page and of what carries a story elsewhere. */
const number = new Intl.NumberFormat('en')

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`
}

export const story = {
  dateline: (place: string, agency: string) =>
    `${[place.toUpperCase(), agency && `(${agency})`].filter(Boolean).join(' ')} –`,
  by: 'By',
  in: (place: string) => `in ${place}`,
  published: 'Published',
  whichDay: 'Which day',
  updated: 'Updated',
  revisions: (count: number) => counted(count, 'revision', 'revisions'),
  views: (count: number) => counted(count, 'view', 'views'),
  comments: (count: number) => counted(count, 'comment', 'comments'),
  old: (years: number) => `This story is more than ${counted(years, 'year', 'years')} old.`,
  oldSince: (day: string) => `It was first published on ${day}.`,
  corrections: 'Corrections',
  correction: 'Correction,',
  tags: 'Tags',
  related: 'Related',
  why: {
    editor: 'Chosen by the editors',
    dossier: (title: string) => `Also in ${title}`,
    tag: (name: string) => `Also about ${name}`,
  },
  moreFromDossier: 'More from this dossier',
  storiesSince: (count: number, day: string) =>
    `${counted(count, 'story', 'stories')} since ${day}`,
  youAreReading: 'You are reading:',
  wholeDossier: 'Open the dossier',
  details: 'About this story',
  dossierBeside: (title: string) => `Dossier: ${title}`,
  unavailablePicture: 'Picture unavailable',
  print: {
    at: (time: string) => `As it stood on ${time}`,
  },
}

export const withdrawn = {
  title: 'This story was withdrawn',
  since: 'Withdrawn',
  reason: 'Why',
  noReason: 'The newsroom gave no reason.',
  next: 'The address stays, so that links to it still say what became of it. You can go on with the newest stories or search the paper.',
  front: 'Go to the front page',
  search: 'Search the paper',
}

export const share = {
  button: 'Share',
  title: 'Share this story',
  close: 'Close',
  address: 'Address of the story',
  get: 'Get short URL',
  field: 'Short URL',
  copy: 'Copy',
  copied: 'Short URL copied',
  notCopied:
    'Not copied: the browser did not allow it. The short URL is selected; copy it by hand.',
  qr: (address: string) => `QR code for ${address}`,
  scan: 'Scan to open on a phone.',
  download: 'Download QR as SVG',
  email: 'Email',
  message: 'Message',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  more: 'More ways to share',
}

export const shortLinks = {
  title: 'Where this short URL goes',
  goesTo: 'It goes to',
  uses: (count: number) =>
    count === 0
      ? 'Nobody has followed it yet.'
      : `People have followed it ${counted(count, 'time', 'times')}. Programs are not counted.`,
  go: 'Continue to the story',
  png: 'Download QR as PNG',
  missing: {
    title: 'There is no such short URL',
    text: 'Nothing was opened. A letter may be wrong: short URLs have eight letters and digits, and no 0, 1, i, l or o.',
    meant: 'Did you mean',
    search: 'Search the paper',
    field: 'Search for',
  },
  gone: 'The story this short URL belongs to was withdrawn.',
  why: 'Read why',
  noCode: 'There is no such short URL, so there is no QR code for it.',
}

export const searchPage = {
  title: 'Search',
  titleOf: (q: string) => `Search: ${q}`,
  landmark: 'Stories',
  field: 'Search for',
  submit: 'Search',
  filters: 'Narrow the search',
  apply: 'Apply',
  names: {
    section: 'Section',
    dossier: 'Dossier',
    author: 'Author',
    kind: 'Type',
    from: 'From',
    to: 'To',
  },
  any: {
    section: 'All sections',
    dossier: 'All dossiers',
    author: 'All authors',
    kind: 'All types',
  },
  sort: 'Order',
  sorts: { relevance: 'Relevance', newest: 'Newest' },
  results: 'Results',
  count: (total: number, most: number, q: string) => {
    const results =
      total > most
        ? `More than ${number.format(most)} results`
        : counted(total, 'result', 'results')
    return q === '' ? results : `${results} for ‘${q}’`
  },
  begin:
    'Write a name, a place or a few words. Words in quotes are looked for as they stand, and a word after a minus sign is left out.',
  none: (q: string) => (q === '' ? 'No stories match.' : `No stories match ‘${q}’.`),
  meant: 'Did you mean',
  without: (filter: string, value: string) => `Remove ${filter.toLowerCase()}: ${value}`,
  withoutAll: 'Remove all filters',
  tips: 'Try fewer words, or another spelling.',
  unknownSort:
    'Results can be ordered by relevance or by newest. This address asks for another order, so nothing was looked for.',
  byRelevance: 'Search by relevance',
  pages: 'Pages of results',
  newer: 'Previous page',
  older: 'Next page',
  page: (page: number) => `Page ${number.format(page)}`,
}

export const feeds = {
  none: 'There is no feed at this address. The feeds of this paper are at /feed.rss, /feed.atom and /feed.json.',
}

export const sitemaps = {
  none: 'There is no sitemap of this name. The index of sitemaps is at /sitemap.xml.',
}
