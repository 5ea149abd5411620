/** The words of a writer's objection to a removal. */
export const appealWords = {
  question: 'Why should it be looked at again?',
  hint: 'You can ask once. Somebody else looks, where possible, and tells you what comes of it. 1,000 characters at most.',
  button: 'Ask for a second look',
  buttonOf: (headline: string) => `Ask for a second look: on “${headline}”`,
  sent: 'Sent. Somebody looks at it again, and you are told here what comes of it.',
  asked: (at: string) => `You asked for a second look on ${at}:`,
  open: 'Nobody has looked at it again yet.',
  upheld: (at: string, isRemoved: boolean) =>
    `Looked at again on ${at}: ${isRemoved ? 'it stays removed.' : 'it stayed removed, and was let in again later.'}`,
  overturned: (at: string, isRemoved: boolean) =>
    `Looked at again on ${at}: ${isRemoved ? 'your comment was back. Later it was removed again, and there is no third look.' : 'your comment is back.'}`,
  where: 'Where it stands',
  empty: 'Say why. Nothing was sent.',
  long: 'An appeal has 1,000 characters at most. Nothing was sent; shorten it and send it again.',
  noComment: 'There is no such comment of yours, or not any more. Nothing was sent.',
  notRemoved: 'This comment is not removed any more. Nothing was sent.',
  already: 'You have asked for a second look at this comment already; once is all there is.',
} as const
