import { box, h, out, p, pull, quote, rule, ul, wide } from '../compose'
import type { DemoStory } from '../types'

export const culture: DemoStory[] = [
  {
    slug: 'a-dance-about-tides-that-refuses-to-be-pretty',
    kind: 'news',
    section: 'culture',
    kicker: 'Review',
    headline: 'A dance about tides that refuses to be pretty',
    standfirst: 'Rusalka Venn’s new work fills a dry dock with forty amateurs and one foghorn.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['rafe-venning'],
    dossiers: [],
    tags: ['rusalka-venn', 'port-callow'],
    ...out(0, '08:00'),
    lead: {
      key: 'stage',
      caption: 'Two of the forty dancers in Slack Water, lit by dockyard lamps.',
    },
    body: [
      p(
        'The audience for _Slack Water_ stands on the floor of Number Two Dock, twelve metres below the level of the harbour, and is told before anything else where the ladders are. It is the only reassurance that Rusalka Venn offers all evening.',
      ),
      p(
        'Forty people come down the steps in working clothes. They are dockers, teachers, a dentist, two members of the band of the fire brigade. For nearly an hour they do very little but lean, slowly, all in one direction, until one of them falls and is leant upon.',
      ),
      p(
        'Any other choreographer would have used the sea. We know it is behind the gate; we can hear it. Venn gives us its weight and not its looks. When the foghorn sounds, once, at the turn of the piece, forty bodies change direction with a scrape of boots that I felt in my teeth.',
      ),
      pull('‘Water is not graceful. It is only heavy and has time.’', 'Rusalka Venn'),
      p(
        'It is too long by the length of one solo. The dentist is remarkable. At the end nobody bows; they climb out, and the lamps go off one by one, and you find that you have been leaning.',
      ),
      p(
        '_Slack Water_ is in Number Two Dock until the spring tides, which is when the dock is wanted back.',
      ),
    ],
  },
  {
    slug: 'i-sold-my-flat-to-follow-a-storm',
    kind: 'news',
    section: 'culture',
    headline: 'I sold my flat to follow a storm',
    standfirst:
      'Nils Arkwright, a piano tuner, has spent four winters recording wind from inside. He has eleven seconds he is happy with.',
    dateline: { place: 'Hollin Strand', agency: null },
    authors: ['rafe-venning'],
    dossiers: [],
    tags: ['weather', 'books'],
    ...out(3, '06:00'),
    lead: {
      key: 'storm',
      caption:
        'Hollin Strand in the third gale of the winter, from the path to the coastguard hut.',
    },
    body: [
      p(
        'The flat was on the fourth floor, with two rooms and a view of a tram depot. Nils Arkwright got 310,000 crowns for it and spent half on a van, a quarter on microphones and the rest, over four winters, on soup.',
      ),
      p(
        'He had tuned pianos for nineteen years. “You listen for the beat between two notes that are nearly the same,” he told me. “One night there was a gale, and the depot roof was beating against the wire. It was a very slow fifth. I could not get any further with Chaldean Street after that.”',
      ),
      h('What it sounds like from inside'),
      p(
        'A storm, he says, is usually recorded from the outside: you hear what it hits. He wanted it with nothing in the way. That means to be where the air is moving and the ground is not, and to have a microphone that does not mind.',
      ),
      quote(
        'Nils Arkwright',
        'The first winter I got trees. The second winter I got the van.',
        'In the third I lay in a quarry with a blanket on and got six minutes that I thought were it. There is an owl.',
      ),
      wide(
        'lighthouse',
        'The keeper’s cottage at Hollin, where he was lent a cellar for the fourth winter.',
      ),
      p(
        'He played me the eleven seconds in the cellar, in the dark. I had expected a roar. It is more like a held breath: a low note, another that is almost the same, and between them a beat so slow that you wait for it as for a step on the stairs.',
      ),
      rule,
      p(
        'He will bring it out as a record in the summer, at its proper length. There will be nothing on the other side.',
      ),
    ],
  },
  {
    slug: 'where-to-swim-when-the-rivers-are-closed',
    kind: 'news',
    section: 'culture',
    headline: 'Where to swim when the rivers are closed',
    standfirst:
      'Two navies and a drought have shut the usual places. Nine others, tried in the cold by our staff.',
    dateline: null,
    authors: ['ines-haldane', 'jory-kemble'],
    dossiers: [],
    tags: ['orrin', 'health', 'weather'],
    ...out(4, '07:00', [4, '12:10']),
    lead: {
      key: 'swimmers',
      caption: 'The bay at North Orrin, where the water reached nine degrees on {day:1}.',
    },
    body: [
      p(
        'The Vessen is full of patrol boats and Tollan is full of herons. We went to look for water that is clean, deep enough and nobody’s business, and each of us had to get in.',
      ),
      ul(
        '**North Orrin bay.** A jetty, a ladder and a current that brings you back. Nine degrees.',
        '**Quarry number three, Senn Cross.** Green, still and forty metres deep. Go with somebody.',
        '**The tide pool at Grenn Head.** Warmed by the power station until the winter. It is no longer.',
        '**Marrick baths.** Indoors and lit on odd-numbered days.',
        '**Hollin Strand, east end only.** The west end has a rip. So has the middle.',
      ),
      p(
        'Five of the nine are above. The other four need a boat, a key or the goodwill of a bull, and we give them only as a list of people to ask: the harbour office, the sexton at Mill Foot, the lock-keeper and Mrs Prynne.',
      ),
      p(
        'Cold does its harm in the first two minutes and the last ten. Walk in, and do not jump; breathe out; leave while you still want to stay. Every one of us who ignored the last rule was found by the others behind a rock, trying to do up a button.',
      ),
      box(
        'Before you go in',
        'Tell someone who is staying dry.',
        'Look for where you will get out.',
        'Read the tide table, then look at the water and believe the water.',
      ),
      p(
        'The best of all was a tenth. Its owner let us swim on condition that we forgot where it was, and we are doing our best.',
      ),
    ],
    corrections: [
      {
        when: { daysAgo: 4, at: '12:10' },
        text: 'Marrick baths are lit on odd-numbered days, not even-numbered ones.',
      },
    ],
  },
  {
    slug: 'the-last-foghorn-tuner-on-the-coast',
    kind: 'news',
    section: 'culture',
    headline: 'The last foghorn tuner on the coast',
    standfirst:
      'Berta Quill keeps seven horns in tune with one another. The service says that it does not know why she does.',
    dateline: { place: 'Orrin', agency: null },
    authors: ['rafe-venning'],
    dossiers: [],
    tags: ['orrin', 'weather', 'rusalka-venn'],
    ...out(11, '08:20'),
    lead: {
      key: 'lighthouse',
      caption: 'The horn house at Orrin is behind the tower. Its trumpet is four metres long.',
    },
    body: [
      p(
        'A foghorn needs to be loud and need not be in tune, and the lighthouse service’s manual gives no pitch. Berta Quill, who has looked after the seven on the western coast since she was 22, has always set them to a chord.',
      ),
      p(
        'From the sea you never hear more than two at once. “But one after another,” she said. “If you come up from the south in the fog you get them in order. My father did it, and I think he got it from a hymn.”',
      ),
      p(
        'There is less of it each year, as [our science pages reported](fog-over-the-islands-has-thinned-by-a-fifth). Four horns are to be switched off in the autumn. She has been asked to pick which.',
      ),
      pull('‘You can take out the third. You must not take out the fifth.’', 'Berta Quill'),
      p(
        'The horn in [Rusalka Venn’s dry-dock piece](a-dance-about-tides-that-refuses-to-be-pretty) is hers too: a spare, and a semitone flat, which she says is on the programme as a mistake and was not one.',
      ),
    ],
  },
  {
    slug: 'library-lends-its-reading-room-by-the-hour-of-light',
    kind: 'news',
    section: 'culture',
    headline: 'Library lends its reading room by the hour of light',
    standfirst:
      'Port Callow’s central library has its own battery, 240 chairs and a queue at the door from half past four.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['rafe-venning'],
    dossiers: ['power-rationing'],
    tags: ['books', 'port-callow', 'energy'],
    ...out(18, '16:00'),
    lead: {
      key: 'library',
      caption: 'The long room at the central library. Lamps are switched on one table at a time.',
    },
    body: [
      p(
        'You may take out a book at Port Callow’s central library for three weeks, and a chair for two hours. The second has become the harder to get.',
      ),
      p(
        'The building has had a battery since its roof was covered with panels, six years ago. When the quarter around it goes dark it can light forty tables until ten. Tickets are given out at the desk, like library cards, and are stamped.',
      ),
      p(
        'I went on a {day:0} with outages in three blocks. At one table a boy was doing fractions; at the next two women were shelling beans into a hat. Nobody spoke. At eight a bell rang, and the whole room got up and gave its chairs to the people standing.',
      ),
      quote(
        'Noor Sellick, head librarian',
        'We have always lent light. It used to come inside the books.',
      ),
      p(
        'Loans are up by a third. The most borrowed title of the month is a manual of bicycle repair, which the staff put down to the pictures.',
      ),
    ],
  },
  {
    slug: 'a-novel-with-no-weather-in-it',
    kind: 'news',
    section: 'culture',
    kicker: 'Books',
    headline: 'A novel with no weather in it',
    standfirst:
      'Hanne Duval’s The Corridor takes place indoors, over eleven years. It is the least stuffy book of the season.',
    dateline: null,
    authors: ['rafe-venning'],
    dossiers: [],
    tags: ['books'],
    ...out(26, '08:00'),
    body: [
      p(
        'Nobody in _The Corridor_ looks out of a window. Hanne Duval lets us know on the first page that there are some, on the side of the building that we shall not be visiting, and then shuts the door.',
      ),
      p(
        'The building is a ministry, unnamed. The corridor joins the department that writes letters to the one that answers them. Over eleven years and 290 pages two clerks pass in it some nine thousand times, and the book is what they make of the six seconds that each meeting allows.',
      ),
      p(
        'It ought to be suffocating. It is instead very funny, then frightening, and in its last third so tender that I had to put it down and go for a walk, in the rain, which I had missed.',
      ),
      quote(
        'From The Corridor',
        'We had been saying good morning for four years before it occurred to either of us that it might be.',
      ),
      p(
        'Duval worked in such a place, and has an ear for the way in which institutions clear their throats. The dullest memorandum in the book turns out, on page 204, to have been a love letter. I went back to look. It is all there, under “Any other business”.',
      ),
    ],
  },
  {
    slug: 'radio-play-for-a-dark-house-draws-record-audience',
    kind: 'news',
    section: 'culture',
    headline: 'Radio play for a dark house draws record audience',
    standfirst:
      'Half a million people heard a murder solved on batteries. The culprit was named one minute before the lights came back.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['rafe-venning', 'tove-renn'],
    dossiers: ['power-rationing'],
    tags: ['marrick', 'energy'],
    ...out(31, '11:15'),
    lead: {
      key: 'radio-mast',
      caption: 'The Tollan mast, from which the play went out on long wave.',
    },
    body: [
      p(
        '_Candle End_ was written in nine days, for one evening and no audience in particular. On {day:1}, when outages reached 200 blocks at once, 530,000 people listened to it, more than have heard any play since figures were kept.',
      ),
      p(
        'The action takes place in a house in which the power has failed. It begins when the power fails and is meant to last exactly as long. The author, Wilf Oster, had been told two hours and eight minutes by the ministry, and wrote it to the second.',
      ),
      p(
        'The actors worked by torch in a cellar in Marrick. A stage manager kept a telephone line open to the control room, in case the country should be reconnected before the third act.',
      ),
      pull('‘I had one speech that could be stretched. It was about soup.’', 'Wilf Oster'),
      p(
        'It was stretched by forty seconds. Listeners who wrote in were about equally divided between those who had guessed and those who said that they had been sitting beside the person who had.',
      ),
    ],
  },
  {
    slug: 'a-film-of-the-lower-town-that-will-not-show-the-water',
    kind: 'news',
    section: 'culture',
    kicker: 'Film',
    headline: 'A film of the Lower Town that will not show the water',
    standfirst:
      'Made by residents with borrowed cameras, Ground Floor looks at what was on the shelves that were too high.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['rafe-venning'],
    dossiers: ['the-callow-inquiry'],
    tags: ['port-callow', 'callow-barrier-board'],
    ...out(40, '09:10'),
    body: [
      p(
        'There is a line on the walls of the Lower Town, 1.7 metres up. _Ground Floor_, which lasts for 71 minutes, never goes below it.',
      ),
      p(
        'It was made by nineteen people who live there. Each was lent a camera for a week and asked to film what the flood had not touched: the tops of wardrobes, a cage, a row of sports cups, wedding hats in boxes, a ceiling with a map of damp that nobody had noticed before.',
      ),
      p(
        'We hear the owners speak and do not see them. They talk about how the things came to be up there. In twenty minutes you know who in the street was tall, who was afraid of mice and who never threw anything away. You also know, since the film does not say it, who is not speaking.',
      ),
      ul(
        'Showing at the fishermen’s hall, four evenings a week.',
        'Residents of the Lower Town: no charge.',
        'The inquiry’s lawyers have booked two rows.',
      ),
      p(
        'It is a work of great tact by people who have every right to none. I cannot think of a shot in it that I would want longer.',
      ),
    ],
  },
  {
    slug: 'the-market-song-that-walked-four-hundred-miles',
    kind: 'news',
    section: 'culture',
    headline: 'The market song that walked four hundred miles',
    standfirst:
      'A fishmonger’s cry from Saltmere has turned up, with other words, in a village that has never seen the sea.',
    dateline: { place: 'Upper Senn', agency: null },
    authors: ['rafe-venning'],
    dossiers: [],
    tags: ['saltmere', 'fishing', 'books'],
    ...out(58, '07:30'),
    lead: {
      key: 'market',
      caption: 'The morning market at Saltmere, where the cry is still in use.',
    },
    body: [
      p(
        'It has five notes, goes down, and ends on a question. At Saltmere it means that the smelt are in. At Upper Senn, four hundred miles up the river, they sing it to call cows, and it means nothing whatever.',
      ),
      p(
        'Ketil Broom, a retired bus driver, heard both within a month and has spent nine years on the road between. He has found the tune in twenty-six places. In each it has shed a word or picked one up.',
      ),
      p(
        'Barge families, he thinks, carried it to the lock at Lesk. From there it went on with the people who bought salt. It never crossed to the Kestrian side, where a different cry was already in the same five notes’ place.',
      ),
      box(
        'The words, going inland',
        'Saltmere: “Smelt, sweet smelt, who’ll have them?”',
        'Lesk lock: “Salt, sweet salt, who’ll have it?”',
        'Mill Foot: “Sold, sweet soul, who’ll have me?”',
        'Upper Senn: “So, so, so, Molly?”',
      ),
      p(
        'His book comes out in the autumn with a map. There is no record. Anyone who wants to hear it, he says, should buy a fish.',
      ),
    ],
  },
]
