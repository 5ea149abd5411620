/** The words of the newsroom's pages for what a discussion is judged by. */
const number = new Intl.NumberFormat('en')

export const heldWordsWords = {
  title: 'Held words',
  lead: 'A comment with one of these words waits for a moderator, or is refused with a sentence that names the word. Words are found whole, without regard to capitals and accents, also where their letters are spelled apart or mixed with lookalikes. The newsroom’s own comments pass.',
  list: 'The list',
  total: (count: number, most: number) =>
    `${number.format(count)} of ${number.format(most)} words.`,
  empty: 'There are no words on the list. Comments pass unread, as far as words go.',
  emptyFound: 'No word has these letters.',
  word: 'Word',
  language: 'Language',
  every: 'Every language',
  outcome: 'What happens',
  outcomes: { hold: 'Waits for a moderator', refuse: 'Is refused' },
  added: 'Added',
  gone: 'Somebody whose account is gone',
  remove: 'Remove',
  removeNamed: (word: string) => `Remove “${word}”`,
  add: 'Add words',
  words: 'Words',
  wordsHint:
    'One a line. Several in a row are found in a row. A * at the end stands for any ending: cheap* finds cheaper.',
  languageHint:
    'Such as en or de-AT: the list then holds under stories in that language. Empty for stories in every language.',
  saved: 'Saved. It holds for comments that are sent from now on.',
  badLanguage: 'A language is written as en, de or pt-BR. Leave it empty for every language.',
  longWord: 'A word has 80 characters at most.',
  noWord: 'A word has at least one letter or digit.',
  starWithin: 'A * stands only at the end of a word: elsewhere it would be found in no comment.',
  noWords: 'Write at least one word.',
  tooMany: 'That are more than 200 words. Add them in several goes.',
  full: 'The list may have 2,000 words, and with these it has more. Nothing was added.',
} as const

export const standardsDeskWords = {
  title: 'Community standards',
  lead: 'Numbered rules for everyone who comments. A removal cites a rule of the version it was made under, so a published version is never changed: what you change here is a new one.',
  inForce: (version: number, since: string) => `Version ${version} is in force since ${since}.`,
  read: 'Read it as readers do',
  versions: 'Versions',
  version: (version: number) => `Version ${version}`,
  edit: 'The next version',
  change: 'What is new',
  changeHint: 'One sentence for readers, in the list of versions.',
  intro: 'Introduction',
  rule: (number: number) => `Rule ${number}`,
  newRule: 'A new rule',
  place: 'Number',
  placeHint:
    'Rules are numbered anew in the order of these. Empty the name and the text to drop it.',
  name: 'Name',
  text: 'Text',
  publish: (version: number) => `Publish version ${version}`,
  publishNote:
    'It is in force at once and cannot be taken back or changed. Removals so far cite the versions they were made under, which stay readable.',
  saved: 'Published. It is in force from now on.',
  onlyPublishers: 'Publishers and administrators publish new versions.',
  words: 'Held words',
  noRules: 'The standards need at least one rule.',
  tooMany: 'The standards may have 40 rules.',
  half: (number: number) => `Rule ${number} has a name without a text, or a text without a name.`,
  same: 'Nothing differs from the version in force. Nothing was published.',
  overtaken: (version: number) =>
    `Somebody published version ${version} meanwhile. Yours is still here: compare, and publish it again as the next.`,
} as const
