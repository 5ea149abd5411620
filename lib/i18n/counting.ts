/** The words of counters, of what is read most, and of the page that says how it is counted. */
export const counterWords = {
  views: { one: 'view', many: 'views' },
  comments: { one: 'comment', many: 'comments' },
  how: 'How we count',
}

export const mostReadWords = {
  title: 'Most read',
  tabs: {
    '24h': { tab: '24 hours', title: 'Most read in 24 hours' },
    '7d': { tab: '7 days', title: 'Most read in 7 days' },
    discussed: { tab: 'Discussed', title: 'Most discussed' },
  },
  nav: 'Most read lists',
  description: 'What readers of this paper read and discuss most.',
  since: (time: string) => `In this order since ${time}.`,
  empty: {
    '24h': 'Nobody has read a story in the last 24 hours yet.',
    '7d': 'Nobody has read a story in the last 7 days yet.',
    discussed: 'No story of the last 30 days has comments yet.',
  },
  explained: {
    '24h': 'By the views of people in the last 24 hours.',
    '7d': 'By the views of people in the last 7 days.',
    discussed: 'By the number of comments, among stories of the last 30 days.',
  },
}

export const countingPage = {
  title: 'How we count',
  description: 'What a view is here, how it is counted, and what is not kept about you.',
  lead: 'The number beside a headline says how often people have looked at the story. This is how we arrive at it, and what we do not need to know for it.',
  parts: [
    {
      title: 'What a view is',
      paragraphs: [
        'A story counts as viewed once its page has been in front of you for five seconds. A tab in the background does not count, and neither does a page that your browser loads in case you might want it.',
        'If you come back to the same story within half an hour, it stays one view. After that, it is another. A new UTC day begins a new count as well.',
      ],
    },
    {
      title: 'Who is counted',
      paragraphs: [
        'People. Programs that say they are programs are told apart, and so are the services that fetch a page to draw a preview of a link. Their numbers are kept apart and shown to nobody but the newsroom.',
        'Without JavaScript a view is not counted: nothing on the page can tell us that you are looking.',
      ],
    },
    {
      title: 'What we keep, and for how long',
      paragraphs: [
        'To know that you were here a moment ago, we make a short code out of your network address, the name of your browser and the story, with a secret key. The code is kept for half an hour. Neither the address nor the name can be read from it, and two stories that you read have two codes that nobody can connect.',
        'The key is a new one every day, and the old one is deleted. From then on not even we can tell whether a code was yours.',
        'There is no cookie for this, and nothing is stored in your browser. What stays is a number for each story and hour; after eight days, for each story and day.',
      ],
    },
    {
      title: 'How exact it is',
      paragraphs: [
        'Approximate. People behind one address with the same browser are taken for one; somebody who changes network is taken for two; and an address that claims to be very many people is believed only up to a point. The number on a page may be a few seconds old, the lists of what is read most up to a minute.',
      ],
    },
    {
      title: 'Short URLs',
      paragraphs: [
        'When somebody follows one of our short URLs, we count it for that day, together with the name of the site they came from and whether they used a phone, a tablet or a computer. These are separate totals: which visit belongs to which, or to whom, is not kept. Put a plus sign after a short URL to see where it goes and how often it was followed.',
      ],
    },
  ],
}
