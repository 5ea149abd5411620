import { box, h, ol, out, p, pull, quote, rule, ul, wide } from '../compose'
import type { DemoStory } from '../types'

const power = ['power-rationing']
const callow = ['the-callow-inquiry']
const seeds = ['seed-bank-theft']

export const news: DemoStory[] = [
  {
    slug: 'rationing-bill-passes-by-a-single-vote-after-all-night-sitting',
    kind: 'news',
    section: 'news',
    kicker: 'Assembly',
    headline: 'Rationing bill passes by a single vote after all-night sitting',
    standfirst: 'Ministers must now publish street-by-street outage times.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['tove-renn'],
    dossiers: power,
    tags: ['hethran-assembly', 'energy', 'lena-corbray', 'osric-hale', 'marrick'],
    ...out(0, '13:58'),
    lead: {
      key: 'chamber',
      caption: 'Members in the Assembly as the last division was called, after 22 hours.',
    },
    body: [
      p(
        'Hethra will ration its electricity by law and not by ministerial letter, after the Assembly passed the government’s bill by 61 votes to 60 at the end of a sitting that had begun on {day:1} afternoon.',
      ),
      p(
        'The bill divides the country into 900 outage blocks and allows each to be switched off for up to four hours a day until the second turbine at [Grenn Head](grenn-head-shuts-second-turbine-after-crack-is-found) runs again.',
      ),
      p(
        'An opposition amendment, carried at ten in the morning when four ministers were at breakfast, obliges the government to publish the hours of every outage street by street, at least fourteen days ahead. The government had said that this was impossible. It has now promised to do it by the end of the month.',
      ),
      box(
        'What the bill does',
        'Caps outages at four hours a day for each block.',
        'Exempts hospitals, water works and homes with registered medical equipment.',
        'Ends by itself after 400 days unless the Assembly votes again.',
      ),
      p(
        'Lena Corbray, the energy minister, told members that nobody on the government side was proud of the bill. Osric Hale, who leads the opposition, replied that this was the first thing they had agreed on since the previous afternoon.',
      ),
      pull(
        '‘A cut you can plan for is an inconvenience. A cut you cannot is a small emergency.’',
        'Lena Corbray, energy minister',
      ),
      p(
        'The deciding vote came from Brannoch Teel, a government member recovering from a hip operation, who was carried in on a chair from the Assembly library and voted by raising his stick.',
      ),
    ],
    related: [
      'the-quiet-arithmetic-of-a-one-vote-majority',
      'one-vote-is-a-mandate-to-explain-not-to-hurry',
      'dark-streets-are-not-a-moral-lesson',
    ],
  },
  {
    slug: 'island-clinics-to-share-one-surgeon-until-autumn',
    kind: 'news',
    section: 'news',
    kicker: 'Health',
    headline: 'Island clinics to share one surgeon until autumn',
    standfirst:
      'Five islands, 31,000 people and a rota that depends on a nine-seat aircraft and the wind at Orrin being under thirty knots.',
    dateline: { place: 'Orrin', agency: null },
    authors: ['ines-haldane'],
    dossiers: [],
    tags: ['health', 'orrin', 'labour'],
    ...out(0, '12:32'),
    lead: {
      key: 'clinic',
      caption:
        'The clinic on Orrin has an operating room, a landing pad and, on Tuesdays, a surgeon.',
    },
    body: [
      p(
        'One surgeon will serve all five clinics of the western islands until the autumn, the health service said on {day:0}, after three posts were advertised for the sixth time and drew two letters, one of them a complaint about the advertisement.',
      ),
      p(
        'Dr Signe Aldous, who is 58, will spend a day and a night on each island and the weekend wherever she happens to be. Emergencies elsewhere will go to the mainland by helicopter, as they already do in four cases out of ten.',
      ),
      p(
        'The service has drawn up a rota of 26 weeks. It has not drawn up a second one for the weeks in which the wind on Orrin is above thirty knots and nothing lands. There were eleven such weeks last year.',
      ),
      ul(
        'Planned operations: booked on the island where the patient lives.',
        'Births with known risk: on the mainland from the 36th week.',
        'Everything else: “as the weather and Dr Aldous allow”.',
      ),
      p(
        'Dr Aldous said she had agreed because the alternative was to read about it. She has asked for a second anaesthetist, a decent kettle in each place and a rule that nobody call her heroic.',
      ),
      p(
        'The islands’ council voted its thanks and a sum of 40,000 crowns for housing, which the service said it would consider as evidence of local enthusiasm.',
      ),
    ],
    related: ['stop-asking-clinics-to-be-heroic-and-pay-for-the-night-shift'],
  },
  {
    slug: 'ferry-firm-halts-sailings-to-saltmere',
    kind: 'news',
    section: 'news',
    headline: 'Ferry firm halts sailings to Saltmere',
    standfirst: 'The last boat left at noon with 140 people who had come back early to be on it.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['jory-kemble'],
    dossiers: ['battle-over-the-delta'],
    tags: ['transport', 'saltmere', 'port-callow', 'insurance'],
    ...out(0, '14:29'),
    body: [
      p(
        'Narrow Seas Ferries has stopped its daily service between Port Callow and Saltmere, saying that the premium asked for a single crossing is now more than the fares of a full ship.',
      ),
      p(
        'The _Queen of Reeds_ sailed for the last time at noon on {day:0}. It carried 140 passengers, 22 cars and the post, and turned back without entering the harbour after landing them by launch.',
      ),
      p(
        'Saltmere has no airfield and its road crosses two frontiers. For most of its 14,000 people the ferry is how a wardrobe, a specialist or a grandchild arrives.',
      ),
      p(
        'The firm said tickets would be refunded in full. The harbour authority has asked the island line to send a smaller boat, and [insurers](insurers-triple-cover-for-hulls-entering-the-estuary) to say what they would charge for it.',
      ),
    ],
  },
  {
    slug: 'rail-union-accepts-night-shift-offer',
    kind: 'news',
    section: 'news',
    headline: 'Rail union accepts night-shift offer',
    standfirst:
      'Signallers will get eleven hours between shifts and a warm meal. Trains run as normal from midnight.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['rail-union', 'transport', 'labour'],
    ...out(0, '13:48'),
    lead: { key: 'railway', caption: 'The yard at Marrick East, where the first stoppage began.' },
    body: [
      p(
        'Members of the Union of Rail Workers have voted by 5,811 to 1,460 to accept a new agreement on night work, ending nine weeks in which no train in Hethra ran between eleven in the evening and five.',
      ),
      p(
        'The railway gave way on rest and the union on pay. Nobody may now be called back within eleven hours of leaving a shift; the night supplement rises by four per cent, where the union had asked for nine.',
      ),
      ol(
        'Eleven hours’ rest, counted from the door and not from the timetable.',
        'A hot meal in any box that is staffed past two.',
        'No signaller alone for more than three hours.',
      ),
      p(
        'The second point took longest. The railway had offered a voucher. A delegate from the northern line is said to have asked where, at three in the morning on Tollan moor, it could be spent.',
      ),
      p('Freight is expected to be back to its usual pattern by {day:-3}, with grain first.'),
    ],
  },
  {
    slug: 'court-clears-cartographer-of-leaking-survey',
    kind: 'news',
    section: 'news',
    headline: 'Court clears cartographer of leaking survey',
    standfirst:
      'Edda Marl had drawn the sheet she was said to have stolen. The judge said a secret that hangs in a public library is not one.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['daniel-achterberg'],
    dossiers: ['battle-over-the-delta'],
    tags: ['edda-marl', 'courts', 'vessen-delta'],
    ...out(0, '13:12'),
    body: [
      p(
        'A cartographer accused of passing an unpublished survey of the Vessen delta to a shipping firm was acquitted on all three counts in Marrick on {day:0}, after a trial of nine days.',
      ),
      p(
        'Edda Marl, 47, had worked for the joint survey since she was an apprentice. The prosecution said that depths known only to the survey had turned up on a chart used by grain captains in the winter.',
      ),
      p(
        'Her defence was brief. It produced a framed copy of the same sheet from the reading room at Port Callow, where the survey itself had hung it two years earlier to mark an anniversary.',
      ),
      quote(
        'Judge Perrin Oake, giving judgment',
        'The state has proved that Ms Marl knew where the bottom of the river was. It has not proved that this was ever a secret from anyone with a library ticket.',
      ),
      p('Ms Marl said outside the court that she would like her pens back.'),
    ],
    related: ['kestria-withdraws-from-the-joint-survey'],
  },
  {
    slug: 'the-quiet-arithmetic-of-a-one-vote-majority',
    kind: 'analysis',
    section: 'news',
    headline: 'The quiet arithmetic of a one-vote majority',
    standfirst:
      'A government of 61 in a house of 121 can lose nobody to a cold, a wedding or a principle. How the whips keep count.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['tove-renn', 'idris-vale'],
    dossiers: power,
    tags: ['hethran-assembly', 'osric-hale', 'lena-corbray'],
    ...out(1, '06:00'),
    lead: {
      key: 'chamber',
      caption: 'The Assembly has 121 seats, so that there should never be a tie.',
    },
    body: [
      p(
        'On the wall of the government whips’ office in Marrick hangs a chart of sixty-one names. Beside each is the time it takes that member to reach the chamber from bed. The longest is forty minutes; he has been asked to move.',
      ),
      p(
        'Majorities of one are rare in Hethra and short. There have been four since the Assembly was founded, and the longest lasted fourteen months. This one is in its ninth.',
      ),
      h('What one vote costs'),
      p(
        'The price is not paid in laws. Bills pass. It is paid in the things that are never put to a vote because one person might dislike them: a ferry terminal, a reform of the fishing courts, a second road to Kilder Fell.',
      ),
      box(
        'The 61, by the numbers',
        'Average age 57; the eldest is 84.',
        'Nine have asked for something in writing since the autumn.',
        'Seven of the nine have got it.',
      ),
      p(
        'The whips deny that any of this is bargaining. One described it as listening, done quickly. Another said that a majority of one has the great merit that everybody in it is important, and the great drawback that they all know.',
      ),
      p(
        'The rationing bill will be the test. It has no friends, which helps: a member who wants to be bought must first find somebody who wants the thing he is threatening to spoil.',
      ),
    ],
  },
  {
    slug: 'how-a-village-of-300-printed-its-own-bus-timetable',
    kind: 'news',
    section: 'news',
    headline: 'How a village of 300 printed its own bus timetable',
    standfirst:
      'The operator’s had not been right since the bridge closed. Senn Cross now has one that is, on cream card, at two crowns.',
    dateline: { place: 'Senn Cross', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['transport', 'marrick'],
    ...out(2, '08:00'),
    lead: {
      key: 'bus-stop',
      caption: 'The shelter at Senn Cross, with the village’s own timetable behind glass.',
    },
    body: [
      p(
        'The number 40 is due at Senn Cross at 07:12. For eighteen months it has come at 07:31, because the bridge at Mill Foot is shut and the bus goes round by the quarry. The timetable at the stop went on saying 07:12.',
      ),
      p(
        'Last autumn a retired schoolteacher, Orla Finch, began to write down when it really came. By the new year she had 600 observations and eleven helpers, one of whom owns a small printing press that had been used for auction bills.',
      ),
      p(
        'The result is a card with four columns. The first gives the hour at which the operator says the bus will come. The second gives the hour at which half of them have. The third gives the hour by which nine in ten have. The fourth is headed **Bring a book**.',
      ),
      wide(
        'bus-stop',
        'The road past the stop is the quarry detour. The bridge is to open next spring.',
      ),
      pull(
        '‘We are not angry. We only wanted to know when to put our coats on.’',
        'Orla Finch, Senn Cross',
      ),
      p(
        'The operator first asked the village to take it down. It then asked for a copy. On {day:1} it announced that 22 other stops on the route would carry times “based on local experience”.',
      ),
      p(
        'The second printing, of 400, sold out in a week. Ms Finch thinks that some of them may have been bought by people without a bus.',
      ),
    ],
  },
  {
    slug: 'callow-inquiry-opens-with-the-names-of-thirty-one-people',
    kind: 'news',
    section: 'news',
    headline: 'Callow inquiry opens with the names of thirty-one people',
    standfirst:
      'Judge Maud Ferrant read each aloud, with the address, before any lawyer spoke. It took eleven minutes.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['daniel-achterberg'],
    dossiers: callow,
    tags: ['maud-ferrant', 'port-callow', 'callow-barrier-board', 'courts'],
    ...out(64, '17:30'),
    lead: {
      key: 'courtroom',
      caption: 'The inquiry sits in the old maritime court, which has room for 90 of the public.',
    },
    body: [
      p(
        'The inquiry into the flood at Port Callow began on {day:0} with a list. Judge Maud Ferrant asked the room to stand and read out the names of the thirty-one people who died, and the street in the Lower Town where each had lived.',
      ),
      p(
        'Only then did she say what the inquiry was for. The sea barrier was built to be closed within forty minutes of an order. On the night of the flood it stood open for five hours. She would ask who gave which order, who received it and what they did next.',
      ),
      p(
        'Counsel for the families said that her clients had been told three stories in two years: that the gates had jammed, that the forecast was late, and that nobody was to blame because everybody was.',
      ),
      ul(
        'The inquiry will sit in public on four days a week.',
        'It has the power to compel witnesses, and documents from any body.',
        'A report is promised before next winter’s storms.',
      ),
      p(
        'The Callow Barrier Board said it would help in every way. It handed over 80,000 pages, which the judge thanked it for, and an index, which she asked it to finish.',
      ),
    ],
  },
  {
    slug: 'barrier-log-was-rewritten-inquiry-told',
    kind: 'news',
    section: 'news',
    headline: 'Barrier log was rewritten, inquiry told',
    standfirst:
      'Two pages for the night of the flood are in ink that was first sold four months later, a document examiner said.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['daniel-achterberg'],
    dossiers: callow,
    tags: ['callow-barrier-board', 'courts', 'maud-ferrant'],
    ...out(19, '16:10'),
    lead: {
      key: 'barrier',
      caption: 'The four gates of the Callow barrier. It takes forty minutes to close them all.',
    },
    body: [
      p(
        'The control-room log of the Callow barrier was altered after the flood, the inquiry heard on {day:0} from an examiner who had spent six weeks with two of its pages and a microscope.',
      ),
      p(
        'Dr Lisbet Crane said the entries between 20:40 and 23:55 were written in one sitting, by one hand, with a pen of a make that came on to the market in the following spring.',
      ),
      p(
        'The entries say that the wind gauge had failed and that closing the gates “could not be advised”. No other record of a failed gauge has been found. The gauge itself was examined in the first week and worked.',
      ),
      box(
        'The night in the log',
        '20:40 Wind gauge “unreliable”.',
        '21:00 Shift change; two engineers sent home.',
        '22:25 Water reaches the Lower Town, by the evidence of four clocks.',
        '23:55 “Situation under review.”',
      ),
      p(
        'Counsel for the board asked whether a tired man might not copy out a spoiled page in good faith. Dr Crane said that he might, but that he would not usually know in advance which pens the shops would sell.',
      ),
    ],
  },
  {
    slug: 'engineer-tells-inquiry-he-was-sent-home-at-nine',
    kind: 'news',
    section: 'news',
    headline: 'Engineer tells inquiry he was sent home at nine',
    standfirst:
      'Corin Bask said he had asked for the closing order twice and was told that he was tired. The gates stayed open.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['daniel-achterberg'],
    dossiers: callow,
    tags: ['callow-barrier-board', 'courts', 'port-callow'],
    ...out(5, '17:45', [4, '09:10']),
    body: [
      p(
        'The senior engineer at the Callow barrier on the night of the flood told the inquiry on {day:0} that he had been relieved of duty eighty-five minutes before the water came over the quay.',
      ),
      p(
        'Corin Bask, who worked at the barrier for sixteen years, said he had asked at 20:15 and again at 20:50 for an order to close. The reply, he said, was that closing would hold up two container ships and that he should “get some rest”.',
      ),
      quote(
        'Corin Bask, giving evidence',
        'I was not tired. I had slept until noon because I had seen the forecast.',
        'I walked home along the sea wall. It was dry when I started and wet when I finished.',
      ),
      p(
        'He named the person who relieved him. The judge has ordered that the name not be published until that witness has been heard.',
      ),
      p(
        'The second engineer on the shift, Anselma Roy, gave evidence for twenty minutes and confirmed each of the times. Asked whether she wished to add anything, she said that she still has the key.',
      ),
    ],
    related: [
      'the-inquiry-asks-who-lied-it-should-ask-who-was-relieved',
      'barrier-log-was-rewritten-inquiry-told',
    ],
    corrections: [
      {
        when: { daysAgo: 4, at: '09:10' },
        text: 'Mr Bask worked at the barrier for sixteen years, not six as we first reported.',
      },
    ],
  },
  {
    slug: 'grenn-head-shuts-second-turbine-after-crack-is-found',
    kind: 'news',
    section: 'news',
    headline: 'Grenn Head shuts second turbine after crack is found',
    standfirst:
      'The fault is eleven centimetres long and cost Hethra a fifth of its electricity. A new shaft takes nine months to forge.',
    dateline: { place: 'Grenn Head', agency: null },
    authors: ['tove-renn'],
    dossiers: power,
    tags: ['energy', 'grenn-head', 'lena-corbray'],
    ...out(68, '20:15', [67, '08:20']),
    lead: {
      key: 'power-station',
      caption:
        'Grenn Head at night. The second turbine hall, on the right, is lit for the inspectors.',
    },
    body: [
      p(
        'Engineers at Grenn Head stopped the larger of its two turbines on {day:0} after an inspection found a crack in the shaft, eleven centimetres long and as deep as a thumbnail.',
      ),
      p(
        'The machine had been running for 61,000 hours. It supplies about a fifth of Hethra’s power in winter, and the reservoirs that would usually make up the difference are at a third of their level after the driest autumn in forty years.',
      ),
      p(
        'A replacement shaft has to be forged, cooled slowly and turned. There are three works that can do it. The nearest has a queue until the summer.',
      ),
      box(
        'Where the power came from, last winter',
        'Grenn Head: 38 per cent, over half of it from the turbine now stopped.',
        'Wind: 29 per cent.',
        'Reservoirs: 24 per cent.',
        'Bought from abroad: 9 per cent.',
      ),
      p(
        'The energy minister, Lena Corbray, said there would be no need for “anything dramatic”. The grid operator, asked the same question an hour later, said that it depended on what one found dramatic.',
      ),
    ],
  },
  {
    slug: 'hospitals-test-generators-as-first-outages-reach-marrick',
    kind: 'news',
    section: 'news',
    headline: 'Hospitals test generators as first outages reach Marrick',
    standfirst:
      'Two of nineteen failed to start. One had been out of fuel since a film crew borrowed it.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['tove-renn', 'ines-haldane'],
    dossiers: power,
    tags: ['energy', 'health', 'marrick'],
    ...out(33, '18:00', [32, '10:00']),
    body: [
      p(
        'Every hospital in Marrick ran on its own generator for an hour on {day:0}, in a test that began at two in the afternoon so that anything that went wrong would do so in daylight.',
      ),
      p(
        'Seventeen of nineteen machines started. At St Brannoch’s a battery was flat. At the eye hospital the tank was empty, and a note on it showed that the fuel had been lent to a film crew in the autumn and never returned.',
      ),
      p(
        'No patient was harmed; both hospitals stayed on the mains, which was not in fact switched off. The exercise is to be repeated at night next week with the mains down.',
      ),
      ul(
        'The first planned outages, in 30 blocks, lasted two hours.',
        'Traffic lights on the ring road were manned by cadets.',
        'The clock on the Assembly stopped at 17:04 and has been left there.',
      ),
      p(
        'In block 14 a choir that had booked a hall for the evening rehearsed anyway. It sang, its secretary said, rather better than usual, since nobody could see the conductor.',
      ),
    ],
    corrections: [
      {
        when: { daysAgo: 32, at: '10:00' },
        text: 'Nineteen generators were tested. We first wrote that there were nineteen hospitals; two have more than one.',
      },
    ],
  },
  {
    slug: 'council-prints-outage-map-in-seven-languages',
    kind: 'news',
    section: 'news',
    headline: 'Council prints outage map in seven languages',
    standfirst:
      'Marrick’s version is colour-coded, folds to the size of a playing card and has one street upside down.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['tove-renn'],
    dossiers: power,
    tags: ['marrick', 'energy', 'transport'],
    ...out(12, '07:50'),
    lead: {
      key: 'radio-mast',
      caption: 'The mast at Tollan, which will broadcast outage times every half hour.',
    },
    body: [
      p(
        'From {day:-1} anyone in Marrick who wants to know when their lights will go out can find it on a sheet of paper, which the city council has printed in seven languages and 200,000 copies.',
      ),
      p(
        'The map is not official. The ministry’s own list is by substation, under names like “Lower Quay B2”, and the council spent five weeks finding out which streets these were.',
      ),
      p(
        'In most cases it asked the people who live there. Volunteers with clipboards went out during each outage and wrote down which windows were dark.',
      ),
      ol(
        'Find your street in the index.',
        'Read the number of its block.',
        'Look up the block in the table for the week.',
      ),
      p(
        'Copies are free at libraries, pharmacies and tram stops. Chandler’s Row is printed upside down, a mistake that the council has decided to leave, since its residents say it is the only thing about them that has ever been on a map.',
      ),
    ],
  },
  {
    slug: 'seed-bank-finds-214-envelopes-gone-and-no-lock-broken',
    kind: 'news',
    section: 'news',
    headline: 'Seed bank finds 214 envelopes gone and no lock broken',
    standfirst:
      'The missing barleys and vetches were taken from eleven different drawers. Whoever chose them knew the catalogue.',
    dateline: { place: 'Kilder Fell', agency: null },
    authors: ['ines-haldane'],
    dossiers: seeds,
    tags: ['kilder-fell', 'courts'],
    ...out(74, '13:00', [73, '09:30']),
    lead: {
      key: 'seed-vault',
      caption: 'The cold store at Kilder Fell holds 61,000 samples at minus eighteen degrees.',
    },
    body: [
      p(
        'Staff at the Kilder Fell seed bank came back from a long weekend to find that 214 of its 61,000 envelopes were not in their drawers, and that every lock, seal and lamp was as they had left it.',
      ),
      p(
        'The envelopes hold old field barleys, two vetches and a rye that was last grown on the islands in the time of the present curator’s grandmother. None has any value that a dealer would recognise.',
      ),
      p(
        '“It is like a thief who walks past the silver and takes the second violins’ parts,” said Dr Wilma Tarrant, the curator. They came from eleven drawers in four aisles, and nothing beside them was disturbed.',
      ),
      box(
        'The cold store',
        'Opened 1978 in a former slate mine.',
        'Two doors, both alarmed; fourteen people have keys.',
        'A bread van was seen on the fell road at 04:20 on {day:2}. No bakery delivers there.',
      ),
      p(
        'Inspector Joss Merrin of the county police said that he was keeping an open mind and a closed fridge. He asked anyone offered unlabelled barley to telephone.',
      ),
    ],
  },
  {
    slug: 'former-store-keeper-charged-over-seed-bank-theft',
    kind: 'news',
    section: 'news',
    headline: 'Former store keeper charged over seed bank theft',
    standfirst:
      'Police found 62 of the envelopes in a chest freezer, under peas. The accused denies theft but not the peas.',
    dateline: { place: 'Kilder Fell', agency: null },
    authors: ['ines-haldane', 'daniel-achterberg'],
    dossiers: seeds,
    tags: ['kilder-fell', 'courts'],
    ...out(27, '15:25'),
    body: [
      p(
        'A man who kept the cold store at Kilder Fell until his retirement last year was charged on {day:0} with the theft of 214 samples of seed. Jonah Wick, 66, denied it in a hearing that lasted nine minutes.',
      ),
      p(
        'Sixty-two of the envelopes were found in a freezer at his house, at the right temperature and in catalogue order. The other 152 have not been traced.',
      ),
      p(
        'His lawyer told the court that Mr Wick had written four times to the bank’s trustees to warn that the back-up compressor was failing, and had kept the letters. She said the jury would want to ask what a person ought to do who sees a store warming and is not believed.',
      ),
      rule,
      p(
        'The trustees said the compressor was inspected in the week after the loss and had been replaced “as a matter of routine”. They would not say what was wrong with it.',
      ),
      p(
        'Mr Wick was released on condition that he stay away from the fell and does not thaw anything. The trial is to open in the autumn.',
      ),
    ],
    related: [
      'the-envelope-is-the-least-of-what-we-lost',
      'barley-from-a-stolen-envelope-flowers-a-month-early',
    ],
  },
]
