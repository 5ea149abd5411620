// What the demo's readers say. Times are minutes after the story came out.

/** Readers of the demo who comment; none of them can sign in. */
export const demoReaders = [
  'Greta Kolmar',
  'Odo Farrant',
  'Lisbet Orme',
  'Casimir Dray',
  'Nell Abernethy',
  'Tomas Quill',
  'Brida Vance',
  'Yusuf Tarrow',
  'Ilse Marchetti',
  'Perrin Oake',
  'Wen Adair',
] as const

/** The demo's own accounts that comment: its reader, and two of its newsroom. */
export type DemoVoice = (typeof demoReaders)[number] | 'Anselm Pryde' | 'Mirela Osk' | 'Tove Renn'

export interface DemoComment {
  by: DemoVoice
  after: number
  text: string
  recommended?: number
  isPick?: true
  /** Waiting for a moderator, through which phase. */
  held?: string
  /** Removed under this rule of the first version. */
  removed?: number
  /** What its writer says against the removal, unanswered. */
  appeal?: string
  /** Reported under this rule, undecided. */
  reported?: number
  replies?: DemoComment[]
}

/** Readers whose comments a moderator reads first for a time, and why. */
export const readFirst: { name: DemoVoice; days: number; reason: string }[] = [
  { name: 'Perrin Oake', days: 14, reason: 'Insults under several stories in one week' },
]

export const discussions: Record<string, DemoComment[]> = {
  'two-navies-one-channel-the-night-the-vessen-almost-closed': [
    {
      by: 'Greta Kolmar',
      after: 38,
      text: 'I took ships through that cut for eleven years. Forty centimetres is what a bad week of westerlies takes off the bar, so Roe was not guessing. He was remembering.',
      recommended: 9,
      isPick: true,
      replies: [
        {
          by: 'Odo Farrant',
          after: 61,
          text: 'Then why does the authority still publish one depth for the whole cut? A single number for a moving bottom is a decoration.',
          recommended: 4,
        },
        {
          by: 'Greta Kolmar',
          after: 74,
          text: 'Because a single number can be insured. The pilots have a second book, and everybody knows it.',
          recommended: 6,
        },
        {
          by: 'Mirela Osk',
          after: 96,
          text: 'We asked the authority about the second book. It says that no such thing exists. If you have seen one, write to me: my address stands on my page.',
          recommended: 7,
        },
        {
          by: 'Yusuf Tarrow',
          after: 130,
          text: 'Seen one? My uncle drew the thing. Blue cover, coffee rings.',
          recommended: 3,
        },
        {
          by: 'Lisbet Orme',
          after: 171,
          text: 'Blue cover! Ours was green. So there are at least two that do not exist.',
          recommended: 5,
        },
      ],
    },
    {
      by: 'Casimir Dray',
      after: 52,
      text: 'Both fleets knew that the other was there. Both kept the radio shut for forty minutes. Somebody should ask who profits from a silence that long.',
      recommended: 3,
      replies: [
        {
          by: 'Nell Abernethy',
          after: 80,
          text: 'Nobody has to profit. I have sat in a wheelhouse where everyone waited for somebody else to speak first.',
          recommended: 5,
        },
      ],
    },
    {
      by: 'Tomas Quill',
      after: 67,
      text: 'The treaty text is short and worth an evening. The paragraph on the harbour authority is the one that lapsed.\n\nWhat I would like to know is who signs an order for an office that was closed in 1991.',
      recommended: 4,
      isPick: true,
    },
    {
      by: 'Perrin Oake',
      after: 90,
      text: 'You people are all in the pay of Ardane, and the reporter first of all.',
      removed: 1,
      replies: [
        {
          by: 'Ilse Marchetti',
          after: 101,
          text: 'If only. It might pay for a second page of letters.',
          recommended: 6,
        },
      ],
    },
    {
      by: 'Brida Vance',
      after: 118,
      text: 'My sister was on the tanker. The crew learned of all this from this story. Thank you for the transcript.',
      recommended: 9,
    },
    {
      by: 'Anselm Pryde',
      after: 142,
      text: 'The chart at the top says 12 metres, the text 11. Which is it?',
      recommended: 1,
      replies: [
        {
          by: 'Tove Renn',
          after: 150,
          text: 'Eleven. The story is corrected, and the note stands under it. Thank you.',
          recommended: 2,
        },
      ],
    },
    {
      by: 'Perrin Oake',
      after: 190,
      text: 'Full documents here, they do not want you to see this: https://delta-files.example/a https://delta-files.example/b https://delta-files.example/c',
      held: 'links',
    },
  ],
  'rationing-bill-passes-by-a-single-vote-after-all-night-sitting': [
    {
      by: 'Lisbet Orme',
      after: 25,
      text: 'One vote, at five in the morning, after a night in which nobody could leave. I would not buy a kettle in that state of mind.',
      recommended: 8,
      isPick: true,
    },
    {
      by: 'Nell Abernethy',
      after: 40,
      text: 'The hours in the annexe matter more than the vote. Hospitals are exempt, dialysis at home is not. Who checked that list?',
      recommended: 7,
      replies: [
        {
          by: 'Yusuf Tarrow',
          after: 66,
          text: 'I rang the ministry. The list is “being completed”. The first outage is on Thursday.',
          recommended: 5,
        },
        {
          by: 'Nell Abernethy',
          after: 71,
          text: 'Thank you for ringing. I have written to my member, who voted for it.',
          recommended: 2,
        },
      ],
    },
    {
      by: 'Odo Farrant',
      after: 58,
      text: 'Good. We had ten years to build two turbines and built one and a half.',
      recommended: 2,
      reported: 8,
    },
    {
      by: 'Casimir Dray',
      after: 77,
      text: 'Buy a generator now, mine cost a third of the shop price, ask me how.',
      removed: 7,
      appeal: 'I sell nothing. Mine came from the co-operative, and half my street asked where.',
    },
  ],
  'a-border-drawn-in-silt-was-never-going-to-hold': [
    {
      by: 'Tomas Quill',
      after: 33,
      text: 'A lovely piece, and one line in it is wrong: the river did not move the border in 1974, the surveyors did, and then the river agreed.',
      recommended: 6,
      isPick: true,
    },
    {
      by: 'Ilse Marchetti',
      after: 49,
      text: 'I grew up on the island in the third paragraph. We paid taxes to both and got a doctor from neither.',
      recommended: 9,
      replies: [
        {
          by: 'Brida Vance',
          after: 70,
          text: 'Which year was that? We had the visiting boat until the bridge was promised.',
          recommended: 1,
        },
      ],
    },
  ],
  'stop-asking-clinics-to-be-heroic-and-pay-for-the-night-shift': [
    {
      by: 'Yusuf Tarrow',
      after: 44,
      text: 'Twenty years of nights. Nobody ever called me a hero to my face; they said it in speeches and cut the meal break.',
      recommended: 9,
      isPick: true,
    },
    {
      by: 'Greta Kolmar',
      after: 60,
      text: 'Paying more does not conjure up nurses who were never trained. Both, please, and in the other order.',
      recommended: 3,
    },
  ],
  'how-a-village-of-300-printed-its-own-bus-timetable': [
    {
      by: 'Nell Abernethy',
      after: 51,
      text: 'We did the same in our valley with a photocopier and a retired postman. The company now copies from us.',
      recommended: 8,
      isPick: true,
      replies: [
        {
          by: 'Perrin Oake',
          after: 75,
          text: 'Where can one get yours? My mother still walks to the stop to look at an empty frame.',
          recommended: 1,
        },
      ],
    },
    {
      by: 'Wen Adair',
      after: 88,
      text: 'My first comment here: the 07:12 has never been at 07:12.',
      held: 'first-comment',
    },
  ],
}
