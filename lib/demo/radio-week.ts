/** A programme of the demo's week, by the clock. */
export interface DemoProgramme {
  title: string
  presenter?: string
  description: string
  /** ISO weekdays. */
  days: number[]
  starts: string
  ends: string
  isRepeat?: boolean
}

const working = [1, 2, 3, 4, 5]
const weekend = [6, 7]
const daily = [...working, ...weekend]

/** What the demo's radio broadcasts every week; the small hours are off air. */
export const radioWeek: DemoProgramme[] = [
  {
    title: 'First Boat',
    presenter: 'Jory Kemble',
    description: 'Tides, timetables and who is still waiting on the slip.',
    days: working,
    starts: '05:00',
    ends: '06:00',
  },
  {
    title: 'Morning Edition',
    presenter: 'Tove Renn',
    description: 'The night’s news, the day’s outages, and two people who disagree about both.',
    days: working,
    starts: '06:00',
    ends: '09:00',
  },
  {
    title: 'The Delta Hour',
    presenter: 'Mirela Osk',
    description: 'Yesterday’s hour again, for those who were at sea.',
    days: working,
    starts: '09:00',
    ends: '10:00',
    isRepeat: true,
  },
  {
    title: 'Berth Nine',
    presenter: 'Petra Lindqvist',
    description: 'Ports, prices and the notes to the accounts.',
    days: working,
    starts: '10:00',
    ends: '12:00',
  },
  {
    title: 'Midday Report',
    description: 'The day so far in one hour, from every desk of the paper.',
    days: working,
    starts: '12:00',
    ends: '13:00',
  },
  {
    title: 'Afternoon Edition',
    presenter: 'Idris Vale',
    description: 'The live desk with its microphones open.',
    days: working,
    starts: '13:00',
    ends: '15:00',
  },
  {
    title: 'The Delta Hour',
    presenter: 'Mirela Osk',
    description: 'The Vessen, its two banks and whoever is on the water between them.',
    days: working,
    starts: '15:00',
    ends: '16:00',
  },
  {
    title: 'Public Gallery',
    presenter: 'Daniel Achterberg',
    description: 'What was said at the Callow inquiry today, and what was not asked.',
    days: [1, 2, 3, 4],
    starts: '16:00',
    ends: '17:00',
  },
  {
    title: 'Letters, Read Aloud',
    description: 'Listeners’ post, with the spelling left as it came.',
    days: [5],
    starts: '16:00',
    ends: '17:00',
  },
  {
    title: 'Evening Edition',
    presenter: 'Petra Lindqvist',
    description: 'Two hours of news, told for somebody who has heard none of it.',
    days: working,
    starts: '17:00',
    ends: '19:00',
  },
  {
    title: 'Block Fourteen',
    presenter: 'Tove Renn',
    description: 'What it costs to be without it: an hour on power.',
    days: [1],
    starts: '19:00',
    ends: '20:00',
  },
  {
    title: 'Night Shift',
    presenter: 'Ines Haldane',
    description: 'Medicine, seeds and herons, with the people who look after them.',
    days: [2],
    starts: '19:00',
    ends: '20:00',
  },
  {
    title: 'The Ice House',
    presenter: 'Rafe Venning',
    description: 'Dance, books and the buildings they happen in.',
    days: [3],
    starts: '19:00',
    ends: '20:00',
  },
  {
    title: 'Second Leg',
    presenter: 'Jory Kemble',
    description: 'The cup, before and after.',
    days: [4],
    starts: '19:00',
    ends: '20:00',
  },
  {
    title: 'Any Other Questions',
    presenter: 'Idris Vale',
    description: 'Four guests, one hall and no prepared answers.',
    days: [5],
    starts: '19:00',
    ends: '20:00',
  },
  {
    title: 'Slack Water',
    description: 'Music for the turn of the tide, without words.',
    days: working,
    starts: '20:00',
    ends: '22:00',
  },
  {
    title: 'Late Edition',
    presenter: 'Ines Haldane',
    description: 'The day once more, slower, and the first look at tomorrow’s paper.',
    days: daily,
    starts: '22:00',
    ends: '00:30',
  },
  {
    title: 'Harbour Watch',
    description: 'Music and the shipping notices, with nobody at the desk.',
    days: daily,
    starts: '00:30',
    ends: '02:00',
  },
  {
    title: 'Weekend Tide',
    presenter: 'Rafe Venning',
    description: 'A long breakfast with the paper spread over the table.',
    days: weekend,
    starts: '07:00',
    ends: '10:00',
  },
  {
    title: 'The Week on the Vessen',
    presenter: 'Mirela Osk',
    description: 'Five hours of the delta in one.',
    days: [6],
    starts: '10:00',
    ends: '11:00',
  },
  {
    title: 'Where to Swim',
    presenter: 'Ines Haldane',
    description: 'Rivers, lidos and water temperatures, with company.',
    days: [7],
    starts: '10:00',
    ends: '11:00',
  },
  {
    title: 'Any Other Questions',
    presenter: 'Idris Vale',
    description: 'Friday’s hall again.',
    days: [6],
    starts: '12:00',
    ends: '13:00',
    isRepeat: true,
  },
  {
    title: 'Kick-off',
    presenter: 'Jory Kemble',
    description: 'Three matches at once, and the ferries that take people home from them.',
    days: [6],
    starts: '14:00',
    ends: '18:00',
  },
  {
    title: 'Sunday Proof',
    presenter: 'Daniel Achterberg',
    description: 'The week’s corrections read out, and how each mistake was made.',
    days: [7],
    starts: '14:00',
    ends: '15:00',
  },
  {
    title: 'The Long Table',
    presenter: 'Petra Lindqvist',
    description: 'One guest, two hours, no clock.',
    days: [7],
    starts: '17:00',
    ends: '19:00',
  },
  {
    title: 'Slack Water',
    description: 'Music for the turn of the tide, without words.',
    days: weekend,
    starts: '19:00',
    ends: '22:00',
  },
]

/** On one evening of the coming week, over what is usually on then. */
export const radioSpecial: DemoProgramme = {
  title: 'One Vote: the Rationing Bill',
  presenter: 'Idris Vale and Tove Renn',
  description: 'The Assembly decides again; heard from its steps.',
  days: [],
  starts: '18:00',
  ends: '20:30',
}
