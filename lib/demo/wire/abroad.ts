// The wire of the elections in Tarsk and of the seed bank.
import { farms, numbers, villages } from './names'
import type { WireSubject } from './subject'

export const tarsk: WireSubject = {
  dossier: 'tarsk-elections',
  newestDaysAgo: 0.42,
  oldestDaysAgo: 59.3,
  places: ['Tarsk', 'Upper Senn'],
  a: villages,
  b: numbers(12, 260),
  lists: {
    side: ['the Civic List', 'the Homestead Party'],
    hall: [
      'the school',
      'the fire station',
      'the dairy',
      'the chapel',
      'the weighbridge',
      'the inn',
    ],
    issue: [
      'grazing rights',
      'the price of diesel',
      'the new bridge',
      'school buses',
      'the salt tax',
      'blank ballots',
    ],
  },
  events: [
    {
      section: 'world',
      tags: ['tarsk', 'elections'],
      headlines: ['{a} recounts {b} papers', '{b} ballots in {a} set aside for the court'],
      standfirsts: [
        'The total was right and the piles were not.',
        'They were folded in a way that nobody could explain.',
      ],
      first: [
        'Officials in {a} went back on {day:0} to {b} papers that two observers had counted differently.',
        'A bundle of {b} ballots from {a} was sealed on {day:0} and sent to the capital by post bus.',
      ],
      second: [
        '{name}, who presides in {hall}, said that the difference came to {figure} votes and that the tea had been to blame.',
        'The bundle weighs {figure} grams, noted {name}, who signed for it.',
      ],
    },
    {
      section: 'world',
      tags: ['tarsk', 'ilse-torvan', 'anton-vrell'],
      headlines: [
        'Rally of {b} in {a} turns on {issue}',
        'Candidate speaks to {b} people in {a} about {issue}',
      ],
      standfirsts: [
        'The evening belonged to {side}, until the questions began.',
        'The microphone failed, which was held to be an advantage.',
      ],
      first: [
        'A meeting called by {side} in {a} on {day:0} drew {b} people, nearly all of whom had come to talk about {issue}.',
        'In front of {b} voters in {a}, a speaker for {side} promised on {day:0} to look at {issue} again.',
      ],
      second: [
        '“I have asked that question at {figure} meetings,” said {name}, a farmer, who did not get an answer here either.',
        'Chairs were lent by {name}, who owns {figure} of them and counted them back.',
      ],
    },
    {
      section: 'world',
      tags: ['tarsk', 'elections'],
      headlines: ['{a} adds {b} names to its roll', 'Roll in {a} shortened by {b}'],
      standfirsts: [
        'Most had moved house. One had moved the house.',
        'Both parties sent somebody to watch the eraser.',
      ],
      first: [
        'The electoral roll of {a} was changed by {b} names on {day:0}, the last day on which it could be.',
        'Clerks in {a} settled {b} disputed entries on {day:0}, in a session that was held in {hall} for want of heating elsewhere.',
      ],
      second: [
        '{name}, the registrar, went through {figure} cards by hand.',
        'It is the work of {figure} evenings, said {name}, and of one very good stove.',
      ],
    },
    {
      section: 'world',
      tags: ['tarsk', 'courts'],
      headlines: [
        'Observers praise {a} and query {b} blanks',
        '{b} blank papers lead the count in {a}',
      ],
      standfirsts: [
        'Nobody had campaigned for them, so far as is known.',
        'The hall was quiet, orderly and somewhat amused.',
      ],
      first: [
        'Blank papers came first in {a}, it was announced on {day:0}: {b} of them, against fewer for either of the two names.',
        'Foreign observers called the vote in {a} a model on {day:0}, and asked only about {b} papers with nothing on them.',
      ],
      second: [
        '{name}, for {side}, had spoken to {figure} households and thought that they were undecided. “They had decided,” it turned out.',
        'A pencil in booth {figure} was found never to have been sharpened, reported {name}.',
      ],
    },
  ],
  third: [
    'The sheet was posted on the door at {clock}. It bears the stamp of hall {count}.',
    'At {clock} the national lead, as the court then reckoned it, was {count}.',
    'Doors had been opened at {clock}, by which time {count} people in the district had already asked.',
    'The result went through by telephone at {clock} and was read back as {count}.',
    'Rain fell until {clock}, and the road by way of marker {count} was closed.',
    'By {clock} counters in the district had dealt with {count} papers, and had been brought soup.',
  ],
  fourth: [
    '{other}, who has voted there since the first election, brought {number} pancakes for the counters.',
    'Both sides have accepted the ruling of {other}, a notary, whose fee is {number} crowns.',
    'Hall officials work for {number} crowns a day, according to {other}, who is one and does it for the company.',
    'An observer, {other}, has filed {number} reports and marked this one as routine.',
    '{other}, who edits the valley’s newspaper, sold {number} copies of a special edition without a result in it.',
  ],
}

export const seeds: WireSubject = {
  dossier: 'seed-bank-theft',
  newestDaysAgo: 16,
  oldestDaysAgo: 73.2,
  places: ['Kilder Fell'],
  a: farms,
  b: numbers(101, 400),
  lists: {
    crop: ['six-row barley', 'black oats', 'winter rye', 'tufted vetch', 'field beans', 'bere'],
    find: [
      'in a biscuit tin',
      'behind a beam',
      'in the pocket of a coat',
      'under a hen',
      'in a hymn book',
    ],
  },
  events: [
    {
      section: 'science',
      tags: ['kilder-fell'],
      headlines: ['Seed found at {a} is not from drawer {b}', '{a} offers {b} grams of old seed'],
      standfirsts: [
        'It turned up {find}, in the wrong kind of paper.',
        'The bank will test it for {crop}, and for mice.',
      ],
      first: [
        'Seed that was found {find} at {a} was looked at on {day:0}. It has nothing to do with number {b} in the list of what was taken.',
        'The owners of {a} have sent the bank {b} grams of {crop} to help to fill a gap in its drawers, it said on {day:0}.',
      ],
      second: [
        'Of {figure} grains set out on wet paper, said {name}, nearly all were alive.',
        '{name}, who sorts what comes in, has opened {figure} parcels since the loss.',
      ],
    },
    {
      section: 'news',
      tags: ['kilder-fell', 'courts'],
      headlines: ['Police search {a} on tip number {b}', 'Bread van seen at {a}, says caller {b}'],
      standfirsts: ['They left with a sack of {crop} and an apology.', 'It had bread in it.'],
      first: [
        'Police went to {a} on {day:0}, on the strength of call {b} from the public, and found only what a farm would have.',
        'A van was stopped near {a} on {day:0} after a call that was entered in the police book as number {b}.',
      ],
      second: [
        '{name}, who was woken, had {figure} sacks in the barn and asked that they be put back in order.',
        'The driver, {name}, had {figure} loaves to deliver and was let go with one fewer.',
      ],
    },
  ],
  third: [
    'The store was at its proper temperature at {clock}, with {count} drawers locked.',
    'An alarm that rang at {clock} came from sensor {count}, and was caused by a moth.',
    'Envelope {count} was returned to its place at {clock}, and photographed there.',
    'The fell road was shut until {clock}. Post {count} marks the place where the tracks turned off.',
  ],
  fourth: [
    '{other}, a trustee, put the cost of a new compressor at {number} thousand crowns.',
    'A grower, {other}, has {number} square metres ready to sow if the bank should need them.',
    '{other}, who taught most of the valley, remembers being shown {number} kinds of barley as a child.',
    'Inspector Merrin has taken {number} statements. The most recent, by {other}, concerns a light.',
  ],
}
