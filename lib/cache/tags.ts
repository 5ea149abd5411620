/**
 * The names of what a page can depend on. A read touches them, a write tells that they changed;
 * there are no others.
 */
export const cacheTag = {
  story: (id: string) => `story:${id}`,
  section: (id: string) => `section:${id}`,
  dossier: (id: string) => `dossier:${id}`,
  tag: (id: string) => `tag:${id}`,
  /** An author's page: who they are, and their stories. */
  author: (id: string) => `author:${id}`,
  /** An author's name and portrait, on each story of theirs and wherever that is listed. */
  byline: (id: string) => `byline:${id}`,
  media: (id: string) => `media:${id}`,
  /** A short URL. */
  link: (id: string) => `link:${id}`,
  /** What is said under a story. Counts that may stand still for two seconds; a removal is told as a takedown. */
  discussion: (storyId: string) => `discussion:${storyId}`,
  /** A day of the archive, yyyy-mm-dd in the publication's zone. */
  day: (day: string) => `day:${day}`,
  /** Any list of the newest stories of the whole paper. */
  latest: 'latest',
  front: 'front',
  /** Sections and dossiers in the masthead. */
  navigation: 'navigation',
  corrections: 'corrections',
  /** The lists of what is read and discussed most. */
  mostRead: 'most-read',
  /** That nothing stands at an address: changes when any address comes to be. */
  addresses: 'addresses',
  /** How discussions are kept, of sections and everywhere. */
  discussionSettings: 'discussion-settings',
  /** The community standards, every version. */
  standards: 'standards',
  settings: 'settings',
  /** The radio's streams and its programme, which stand on every page. */
  radio: 'radio',
} as const
