/** The words of the reader's site, part by part. */
const number = new Intl.NumberFormat('en')

/** `1 story`, `1,204 stories`. */
export function stories(count: number): string {
  return `${number.format(count)} ${count === 1 ? 'story' : 'stories'}`
}

/** The dossier's count as it stands after its title everywhere: `(180)`. */
export function dossierCount(count: number): string {
  return `(${number.format(count)})`
}

export const frame = {
  skip: 'Skip to main content',
  menu: 'Menu',
  closeMenu: 'Close menu',
  search: 'Search',
  searchButton: 'Find',
  signIn: 'Sign in',
  account: 'Your account',
  toDark: 'Dark',
  toLight: 'Light',
  themeSwitch: 'Theme:',
  timesIn: (zone: string) => `Times in ${zone}`,
  sections: 'Sections',
  dossiers: 'Dossiers',
  allDossiers: 'All dossiers',
  archive: 'Archive',
  today: 'Date and time',
  footer: {
    follow: 'Follow',
    about: 'About',
    help: 'Help',
    listen: 'Radio programme',
    feed: 'RSS feed',
    authors: 'Who writes here',
    corrections: 'Corrections',
    standards: 'Community standards',
    search: 'Search',
    signIn: 'Sign in',
    account: 'Your account',
  },
}

export const front = {
  heading: (name: string) => `${name} front page`,
  topStories: 'Top stories',
  latest: 'Latest',
  moreLatest: 'More stories',
  opinion: 'Opinion',
  moreOpinion: 'More opinion',
  more: (section: string) => `More ${section}`,
  since: (count: number, day: string) => `${stories(count)} since ${day}`,
  openDossier: 'Open the dossier',
  empty: {
    heading: 'Nothing is published yet',
    text: 'The first story will stand here as soon as the newsroom publishes it.',
  },
}

export const lists = {
  dossier: 'Dossier',
  dossierClosed: (day: string) => `Closed ${day}`,
  author: 'Author',
  formerAuthor: 'No longer writes here',
  tag: {
    person: 'Person',
    place: 'Place',
    organisation: 'Organisation',
    subject: 'Subject',
  } as Record<string, string>,
  empty: 'No story has been published here yet.',
  feed: 'RSS feed',
  feedOf: (title: string) => `${title}: RSS feed`,
  pages: 'Pages',
  newer: 'Newer stories',
  older: 'Older stories',
  page: (page: number) => `Page ${number.format(page)}`,
  pageTitle: (title: string, page: number) => (page > 1 ? `${title}, page ${page}` : title),
  showing: (first: number, last: number, of?: number) =>
    of === undefined
      ? `Showing ${number.format(first)} to ${number.format(last)}`
      : `Showing ${number.format(first)} to ${number.format(last)} of ${number.format(of)}`,
  breadcrumb: 'You are here',
  home: 'Front page',
}

export const dossierPage = {
  standing: (day: string) => `Where things stand, ${day}`,
  standingUndated: 'Where things stand',
  startHere: 'Start here',
  byWeek: 'Stories by week',
  thisWeek: (count: number) => `Latest week: ${number.format(count)}`,
  weekOf: 'Week of',
  count: 'Stories',
  chart: (weeks: number, most: number, day: string) =>
    `Bar chart of stories in each of ${weeks} weeks. The busiest, the week of ${day}, had ${stories(most)}.`,
  table: 'Stories by week, as a table',
}

export const dossiersPage = {
  title: 'Dossiers',
  description:
    'Stories that run: each dossier gathers every report about one of them, from the first to the newest.',
  running: 'Running',
  closed: 'Closed',
  last: 'Newest story',
  about: (title: string) => `About ${title}`,
  empty: 'No dossier has a story yet.',
}

export const authorsPage = {
  title: 'Who writes here',
  description: 'Everyone whose name stands above a story.',
  former: 'No longer writes here',
  about: (name: string) => `About ${name}`,
  role: 'Role',
  beat: 'Covers',
  place: 'Based in',
  empty: 'No author has a page yet.',
}

export const archivePage = {
  title: 'Archive',
  description: 'Every story, by the day it was first published.',
  years: 'Years',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  days: (zone: string) => `Days begin and end at midnight ${zone}.`,
  dayStories: (day: string, count: number) => `${day}: ${stories(count)}`,
  dayTitle: (day: string) => `Stories of ${day}`,
  previous: (day: string) => `Previous day: ${day}`,
  next: (day: string) => `Next day: ${day}`,
  otherDays: 'Other days',
  timesIn: 'Times are in',
  empty: 'Nothing has been published yet.',
}

export const correctionsPage = {
  title: 'Corrections',
  description: 'What we got wrong and have put right, the newest first.',
  empty: 'No correction has been published.',
  in: 'In',
}

export const standardsPage = {
  title: 'Community standards',
  description: 'The rules for everyone who comments here, and for us when we remove a comment.',
  version: (version: number, day: string) => `Version ${version}, in force since ${day}`,
  older: (version: number, day: string) =>
    `Version ${version} of ${day}. It is no longer in force.`,
  current: 'The version in force',
  rule: (rule: number) => `Rule ${rule}`,
  versions: 'All versions',
  versionName: (version: number) => `Version ${version}`,
}

export const errors = {
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may be mistyped, or the page may never have been public. Search for what you were looking for, or go on with the newest stories.',
    field: 'Search the paper',
    find: 'Find',
    newest: 'Newest stories',
  },
  failed: {
    title: 'This page could not be drawn',
    text: 'Something failed on our side. Nothing you did is lost. Try again in a moment.',
    again: 'Try again',
    reference: (code: string) => `If it stays, tell us the reference ${code}.`,
    home: 'Go to the front page',
  },
  unavailable: {
    title: 'The paper cannot be read just now',
    text: 'Our database does not answer. No story is lost. Try again in a minute.',
    again: 'Try again',
  },
  tooMany: {
    title: 'Too many requests at once',
    text: 'More was asked for from your network than this site answers in a short time.',
    wait: (seconds: number) =>
      `Nothing is lost. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then try again.`,
    again: 'Try again',
  },
  tooManyCodes: {
    title: 'Too many short URLs that do not exist',
    text: 'Many were asked for from here in a short time, and none of them leads anywhere.',
    wait: (seconds: number) =>
      `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then try again.`,
    again: 'Try again',
  },
}
