// Stories that readers do not see as they are: one or more in each state of the desk.
import { box, h, p, pull, quote, ul } from '../compose'
import type { DemoStory } from '../types'

export const desk: DemoStory[] = [
  {
    slug: 'chair-of-barrier-board-to-stand-down-letter-shows',
    kind: 'news',
    section: 'news',
    headline: 'Chair of barrier board to stand down, letter shows',
    standfirst:
      'A letter seen by Longwave gives the end of the month as the date and ill health as the reason.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['daniel-achterberg'],
    dossiers: ['the-callow-inquiry'],
    tags: ['callow-barrier-board', 'port-callow'],
    state: 'withdrawn',
    published: { daysAgo: 11, at: '10:05' },
    withdrawn: { daysAgo: 11, at: '13:50' },
    reason:
      'The letter on which this report rested was not written by the person whose name it bears. We should have asked him before we published, and did not. We apologise to him and to our readers.',
    body: [
      p(
        'The chair of the Callow Barrier Board will leave his post at the end of the month, according to a letter addressed to the ministry of works and seen by Longwave on {day:0}.',
      ),
      p(
        'The letter, a page long and typed, gives ill health as the reason. It does not mention the inquiry, before which its author is due to be heard in the coming weeks.',
      ),
      p(
        'The ministry said that it did not comment on correspondence. The board’s office was closed for the holiday.',
      ),
      p('A successor would be the fourth person to hold the post since the flood.'),
    ],
  },
  {
    slug: 'auditor-finds-grenn-head-spare-shaft-was-paid-for-twice',
    kind: 'news',
    section: 'news',
    headline: 'Auditor finds Grenn Head spare shaft was paid for twice',
    standfirst:
      'Neither payment bought a shaft. The report is under embargo until it is laid before the Assembly.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['tove-renn'],
    dossiers: ['power-rationing'],
    tags: ['energy', 'grenn-head', 'lena-corbray', 'hethran-assembly'],
    lead: {
      key: 'power-station',
      caption: 'The second turbine hall at Grenn Head, where the spare was to have been kept.',
    },
    state: 'scheduled',
    scheduledIn: { hours: 18 },
    embargoed: true,
    body: [
      p(
        'Hethra paid 38 million crowns for a spare turbine shaft that was never forged, and paid it two times over, the national auditor has found in a report to the Assembly.',
      ),
      p(
        'The first payment was made four years ago to a works that closed before the steel was poured. The second went eleven months later to the works’ receiver, against an invoice with the same number.',
      ),
      p(
        'Officials in the ministry noticed within a week and wrote to ask for the money back. The letter went to the works, which was empty.',
      ),
      box(
        'The sums',
        'Price of a shaft, four years ago: 19 million crowns.',
        'Price today: 31 million.',
        'Recovered so far: 214,000.',
      ),
      p(
        'The ministry accepted the findings and said that its procedures had since been changed. The auditor says, in a footnote, that she had found the change and that it concerned parking.',
      ),
    ],
  },
  {
    slug: 'what-pilots-carry-in-their-bags',
    kind: 'news',
    section: 'world',
    headline: 'What pilots carry in their bags',
    standfirst:
      'A handheld radio, a lead line nobody uses, and sandwiches that they are not meant to need.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['mirela-osk'],
    dossiers: ['battle-over-the-delta'],
    tags: ['pilots-guild', 'saltmere'],
    state: 'draft',
    edited: { daysAgo: 0, at: '11:18' },
    note: 'Needs two more pilots. Guild office says after {day:-2}.',
    body: [
      p(
        'A pilot’s bag weighs between six and eleven kilos and is hauled up the side of a ship on a line after its owner. I asked four of them to empty theirs on the table of the pilot office.',
      ),
      h('Bag one: Marthe Ilves, 22 years on the river'),
      p(
        'A radio and its spare. A chart folded so that the northern cut is on the outside. A torch with red glass. A lead line of 40 metres, which her father carried and she has never let down.',
      ),
      ul('Two pairs of gloves.', 'A whistle.', 'A bar of chocolate marked “not mine”.'),
    ],
  },
  {
    slug: 'hundred-year-old-lock-at-lesk-to-be-rebuilt-in-wood',
    kind: 'news',
    section: 'world',
    headline: 'Hundred-year-old lock at Lesk to be rebuilt in wood',
    standfirst:
      'Steel gates were tried for a decade and leaked. The river, engineers say, prefers oak.',
    dateline: { place: 'Lesk', agency: null },
    authors: ['mirela-osk', 'rafe-venning'],
    dossiers: [],
    tags: ['kestria', 'transport'],
    state: 'in-edit',
    edited: { daysAgo: 0, at: '09:52' },
    note: 'Cut the history by half. What does it cost?',
    body: [
      p(
        'The lock at Lesk, by which barges leave the Vessen for the inland canals, is to have new gates of oak. It will be the fourth pair since the lock was dug, and the first in a generation that the lock-keeper has asked for.',
      ),
      p(
        'Wood swells when it is wet and closes its own gaps. The steel gates that were hung eleven years ago did not, and have lost so much water that the pound above them is topped up by a pump at night.',
      ),
      quote(
        'Arne Sool, lock-keeper',
        'A gate should be a bit worse than the wall. Then it gives, and not the wall.',
      ),
      p(
        'The oak has been felled. It must now lie in the river for a winter, which Kestria’s canal board has entered in its accounts as training.',
      ),
    ],
  },
  {
    slug: 'night-buses-return-to-block-14',
    kind: 'news',
    section: 'news',
    headline: 'Night buses return to block 14',
    standfirst:
      'Drivers had refused a route of three unlit kilometres. They will have lamps, and company.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['jory-kemble'],
    dossiers: ['power-rationing'],
    tags: ['transport', 'marrick', 'labour'],
    state: 'review',
    edited: { daysAgo: 0, at: '13:41' },
    note: 'Figures checked with the depot. Please read for tone.',
    body: [
      p(
        'The N14 will run again from {day:-2}, with a conductor on each bus for the first time since 1988 and a lamp on the roof that lights the kerb.',
      ),
      p(
        'Drivers stopped the service five weeks ago after two passengers stepped off into a trench. Outages now fall on the route on three nights in seven, always between ten and midnight.',
      ),
      p(
        'Conductors will be paid from a fund for road works which the council has not been able to spend, since its road works also need light.',
      ),
      p(
        'The first bus leaves the depot at 22:10. On the blind, under the number, it will say “with lamp”.',
      ),
    ],
  },
  {
    slug: 'a-fourth-candidate-for-the-conservators-chair',
    kind: 'opinion',
    section: 'opinion',
    headline: 'A fourth candidate for the Conservator’s chair',
    standfirst:
      'Ardane has one, Kestria has one and the lawyers have a third. Mirela Osk proposes the tide gauge.',
    dateline: null,
    authors: ['mirela-osk'],
    dossiers: ['battle-over-the-delta'],
    tags: ['treaties', 'saltmere-harbour-authority', 'halden-roe'],
    state: 'review',
    edited: { daysAgo: 0, at: '12:27' },
    note: 'For {day:-1}, if the talks are still on.',
    body: [
      p(
        'The post of Conservator of the Estuary has been empty for longer than it was filled. It carries a salary of 900 crowns a year, a boat and the power to stop any ship in the river, and suddenly everybody would like to know who has it.',
      ),
      p(
        'I suggest that it be given to the gauge. It is an iron pipe with a float in it, let into the quay at Saltmere. It has never been to either capital. It is read aloud four times a day by whoever is nearest, and is obeyed.',
      ),
      pull('‘The gauge has one opinion and it is in metres.’', 'Mirela Osk'),
      p(
        'You may say that a pipe cannot hold an office. The present holder does not exist, and nobody has found that to be a bar.',
      ),
    ],
  },
  {
    slug: 'rivals-in-tarsk-agree-to-share-a-stage-and-a-microphone',
    kind: 'news',
    section: 'world',
    headline: 'Rivals in Tarsk agree to share a stage and a microphone',
    standfirst:
      'The single microphone is the idea of the sound engineer, who will switch it off after two minutes.',
    dateline: { place: 'Tarsk', agency: 'Meridian' },
    authors: ['idris-vale'],
    dossiers: ['tarsk-elections'],
    tags: ['tarsk', 'elections', 'ilse-torvan', 'anton-vrell'],
    state: 'review',
    edited: { daysAgo: 0, at: '10:44' },
    note: 'Agency copy with our own quotes. Second pair of eyes, please.',
    body: [
      p(
        'Ilse Torvan and Anton Vrell will appear together in the capital on {day:-3}, whatever the recount has said by then, to ask their supporters to accept it.',
      ),
      p(
        'They will have one microphone between them. It passes from hand to hand and goes dead after two minutes; in rehearsal, the engineer said, both candidates had finished with time to spare once they knew.',
      ),
      p('The square holds 30,000. Blank placards will be handed out to anyone who asks for one.'),
      quote(
        'Joint statement of the two campaigns',
        'We disagree about nearly everything that a president does. We agree that there ought to be one.',
      ),
    ],
  },
  {
    slug: 'the-ice-house-gets-its-roof-back',
    kind: 'news',
    section: 'culture',
    headline: 'The Ice House gets its roof back',
    standfirst:
      'Port Callow’s smallest theatre reopens with the play it was in the middle of when the ceiling came down.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['port-callow', 'books'],
    lead: { key: 'stage', caption: 'A rehearsal at the Ice House, under the new beams.' },
    state: 'ready',
    edited: { daysAgo: 1, at: '17:20' },
    note: 'Not by Rafe, for reasons that the piece makes plain. Wednesday page.',
    body: [
      p(
        'When the roof of the Ice House gave way, seven years ago, the cast had reached the second scene of the third act. On {day:-4} they will begin again from there.',
      ),
      p(
        'Those who were in the audience that night have been found, as far as they could be, and given the same seats. There were 58. Forty-one are coming, and four have asked to sit further back.',
      ),
      p(
        'The new roof is of larch and cost 2.2 million crowns, most of it raised in amounts of less than a hundred. The theatre’s former manager, who now edits the culture pages of this newspaper, gave a beam. He took no part in this report.',
      ),
      p(
        'For anyone who missed the first two acts there is a summary in the programme. It is said to be an improvement.',
      ),
    ],
  },
  {
    slug: 'short-summers-long-memory-the-growers-of-the-north-side',
    kind: 'news',
    section: 'science',
    headline: 'Short summers, long memory: the growers of the north side',
    standfirst:
      'Six families on Kilder Fell are asked what their great-grandparents sowed. Three have some in a jar.',
    dateline: { place: 'Kilder Fell', agency: null },
    authors: ['ines-haldane'],
    dossiers: ['seed-bank-theft'],
    tags: ['kilder-fell', 'wildlife', 'weather'],
    state: 'ready',
    edited: { daysAgo: 1, at: '15:05' },
    note: 'Checked with Dr Tarrant. Can run on any day.',
    body: [
      p(
        'The north side of Kilder Fell loses the sun behind the ridge in the second week of September. Six farms are still worked there. This spring the seed bank wrote to each to ask what was in the shed.',
      ),
      p(
        'Three sent jars. One held a black oat that the catalogue gives as lost in 1951. Another was labelled “Gran’s, do not feed to hens”, and turned out to be the barley of [envelope 8,814](barley-from-a-stolen-envelope-flowers-a-month-early).',
      ),
      p('The bank has begun to pay for such jars, at a price that is set by the age of the lid.'),
      p(
        'It will also send a copy of every sample back, to be kept on the farm it came from. The curator says that if she has learnt anything in the past year it is that one cold room is not a plan.',
      ),
    ],
  },
  {
    slug: 'cabinet-minister-seen-at-golf-course-trench',
    kind: 'news',
    section: 'business',
    headline: 'Minister seen at golf course trench',
    standfirst:
      'A reader’s photograph shows a figure in a hat beside the cable route. It might be anyone in a hat.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['petra-lindqvist'],
    dossiers: ['power-rationing'],
    tags: ['energy', 'lena-corbray'],
    state: 'spiked',
    edited: { daysAgo: 6, at: '16:33' },
    note: 'It is not her. The hat belongs to the greenkeeper.',
    body: [
      p(
        'A photograph sent to Longwave appears to show the energy minister at the edge of a trench on Hollin golf course, where two hours of storage have waited for a year to be joined to the grid.',
      ),
      p(
        'The picture was taken from some distance, in rain. The ministry said that she was in Marrick on that afternoon and had witnesses.',
      ),
      p('The club declined to say who plays there.'),
      p('The trench is 40 centimetres deep.'),
    ],
  },
  {
    slug: 'board-member-asked-for-gates-to-stay-open-notes-suggest',
    kind: 'news',
    section: 'news',
    headline: 'Board member asked for gates to stay open, notes suggest',
    standfirst:
      'Handwritten notes describe a telephone call at 20:35. The person named has been asked for a reply.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['daniel-achterberg'],
    dossiers: ['the-callow-inquiry'],
    tags: ['callow-barrier-board', 'maud-ferrant', 'courts'],
    state: 'legal-hold',
    edited: { daysAgo: 0, at: '13:40' },
    note: 'Held: the judge’s order covers the name until the witness is heard.',
    body: [
      p(
        'Notes made by a control-room clerk on the night of the Callow flood describe a call from a member of the barrier board, in which the caller is said to have asked that the gates be left open until two ships had cleared the harbour.',
      ),
      p(
        'The notes give the time as 20:35, fifteen minutes before the senior engineer made his [second request](engineer-tells-inquiry-he-was-sent-home-at-nine) to close.',
      ),
      p(
        'Longwave has compared the hand with two other documents. It has put eleven questions to the person named, who has until noon on {day:-1} to answer.',
      ),
      p(
        'The judge’s order of last week forbids the publication of the name. It does not in terms forbid the rest.',
      ),
    ],
  },
  {
    slug: 'new-hospital-wing-opens-with-windows-that-open',
    kind: 'news',
    section: 'news',
    headline: 'New hospital wing opens with windows that open',
    standfirst:
      'St Brannoch’s spent less on cooling and more on hinges. Its generator has been tested twice.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['ines-haldane'],
    dossiers: [],
    tags: ['health', 'marrick', 'energy'],
    lead: {
      key: 'clinic',
      caption:
        'The island clinics, whose plan the new wing borrows, have always had windows that open.',
      alt: 'A small white island clinic with four large windows',
    },
    state: 'correcting',
    published: { daysAgo: 7, at: '10:00' },
    edited: { daysAgo: 0, at: '11:05' },
    note: 'The wing has 64 beds and not 46. Correction to go out with the new figure.',
    body: [
      p(
        'A wing of 46 beds was opened at St Brannoch’s hospital in Marrick on {day:0}, a year late and two million crowns under its price, by a patient who had been told that he was going for a walk.',
      ),
      p(
        'Every window in it can be opened by the person in the nearest bed. That had not been so in any ward built since the seventies, and was objected to by the fire service, the insurers and a committee on pollen.',
      ),
      p(
        'The architect’s reply was a drawing of the island clinics, which have had such windows for ninety years, and in which nobody has yet fallen out.',
      ),
      ul(
        'Rooms for one or two; none for more.',
        'A door to the garden on each floor that has a garden.',
        'A switch by each bed that turns off the corridor.',
      ),
      p(
        'Power for the wing comes from its own battery during outages. The generator behind it, after [the trouble in the winter](hospitals-test-generators-as-first-outages-reach-marrick), is started on the first of each month and has a lock on its tank.',
      ),
    ],
  },
]
