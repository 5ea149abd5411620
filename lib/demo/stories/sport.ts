import { box, h, ol, out, p, pull, quote, rule, ul } from '../compose'
import type { DemoStory } from '../types'

export const sport: DemoStory[] = [
  {
    slug: 'orrin-survive-the-rain-the-replay-and-their-own-manager',
    kind: 'news',
    section: 'sport',
    headline: 'Orrin survive the rain, the replay and their own manager',
    standfirst: 'Two late saves keep the islanders in the cup.',
    dateline: { place: 'Orrin', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['orrin-athletic', 'football', 'orrin'],
    ...out(0, '07:30'),
    lead: {
      key: 'pitch',
      caption: 'The replay at Orrin was played under lamps run from the lifeboat’s generator.',
    },
    body: [
      p(
        '**Orrin Athletic 2, Marrick Wanderers 1.** The first match was abandoned when the centre circle went under water. The second was drawn. The third, on {day:1}, was won by a team whose manager had told it, at half time, to go home.',
      ),
      p(
        'He meant it as a figure of speech. Three players took him at his word and were got back from the car park by the physiotherapist, who also found the captain’s armband.',
      ),
      p(
        'Marrick had led through a header from a corner that should have been a throw. Orrin equalised when a back pass stopped dead in a puddle, and won with a free kick that nobody, including the man who took it, has been able to describe.',
      ),
      h('The last four minutes'),
      p(
        'Then came the saves. Wen Tolliver, who is 38 and works the early ferry, turned one shot on to the bar and lay down in front of the next. He was asleep in the stand within twenty minutes of the whistle, in his gloves.',
      ),
      box(
        'Road to the quarter-final',
        'Beat Lesk Harbour 1–0, on a beach.',
        'Beat Senn Valley on a coin, after two draws.',
        'Beat Marrick at the third attempt.',
      ),
      p(
        'They meet the Callow dockers next, away. The manager said that he was proud of the lads and sorry about the other thing.',
      ),
    ],
    related: ['the-goalkeeper-who-reads-tide-tables', 'referee-explains-the-replay-at-last'],
  },
  {
    slug: 'saltmere-regatta-moves-inland-and-finds-its-sea-legs',
    kind: 'news',
    section: 'sport',
    headline: 'Saltmere regatta moves inland and finds its sea legs',
    standfirst:
      'Barred from the estuary, 84 boats sailed round a gravel pit. The course record fell four times.',
    dateline: { place: 'Mill Foot', agency: null },
    authors: ['jory-kemble'],
    dossiers: ['battle-over-the-delta'],
    tags: ['saltmere', 'weather'],
    ...out(6, '18:30'),
    lead: {
      key: 'regatta',
      caption: 'The fleet in last year’s race, off Hollin, when there was still an off.',
    },
    body: [
      p(
        'For the first time in 121 years the Saltmere regatta was held out of sight of Saltmere. Neither navy would promise to keep out of the way, so the boats went by lorry to a flooded gravel pit at Mill Foot, which is 900 metres long.',
      ),
      p(
        'A leg that takes forty minutes at sea took four. Tactics that depend on reading a tide had to be unlearned in a morning. “I looked for the current,” said Runa Dahl, who finished second, “and there was a duck.”',
      ),
      ol(
        '_Widow Aldith_, 31 minutes 8 seconds.',
        '_Smelt_, 31 minutes 40.',
        '_Eleven Acres_, 33 minutes 2.',
      ),
      p(
        'Some two thousand people came, most of whom had never been able to see the race. From the bank at Mill Foot you can read the expression on a helmsman’s face and hear what is said to the crew.',
      ),
      p(
        'The committee will try for the estuary again next year. It has asked the pit’s owner, quietly, to keep the date.',
      ),
    ],
  },
  {
    slug: 'referee-explains-the-replay-at-last',
    kind: 'news',
    section: 'sport',
    headline: 'Referee explains the replay, at last',
    standfirst:
      'Law 7 lets a match stop for water “deeper than the ball is willing”. Astrid Pell says that she tried the ball.',
    dateline: { place: 'Orrin', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['football', 'orrin-athletic', 'weather'],
    ...out(8, '13:00'),
    body: [
      p(
        'The referee who abandoned the cup tie between Orrin and Marrick with eleven minutes left has given her reasons in a report of one page, which the federation made public on {day:0}.',
      ),
      p(
        'Astrid Pell writes that she dropped the ball from shoulder height on five parts of the pitch. On two it bounced, on two it stopped and on the fifth it set off for the dressing rooms.',
      ),
      quote(
        'From the referee’s report',
        'I asked both captains whether they could see the penalty spot. One of them was standing on it and said no.',
      ),
      p(
        'Marrick had asked for the result to stand. The federation refused, since the score at the time was disputed: a goal given in the 70th minute had been scored, on the evidence of the mud, from behind the line.',
      ),
      p(
        'Ms Pell will not take charge of the replay. She is a harbour engineer in the week and has been called to look at a drain.',
      ),
    ],
  },
  {
    slug: 'league-brings-kick-offs-forward-to-save-floodlights',
    kind: 'news',
    section: 'sport',
    headline: 'League brings kick-offs forward to save floodlights',
    standfirst:
      'Saturday football goes back to two in the afternoon. The tea will be at half time, as it used to be.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['jory-kemble', 'tove-renn'],
    dossiers: ['power-rationing'],
    tags: ['football', 'energy'],
    ...out(14, '17:20'),
    lead: {
      key: 'pitch',
      caption: 'One evening match uses as much power as 700 homes in the same two hours.',
    },
    body: [
      p(
        'Every match in Hethra’s two divisions will kick off by two in the afternoon for as long as electricity is rationed, the league said on {day:0}. Ties that go to extra time in the dark will be finished on the next Sunday.',
      ),
      p(
        'The clubs voted by 31 to 5. The five play in towns with a shipyard or a mine, where the Saturday shift ends at two, and will have their games at noon on Sundays instead.',
      ),
      p(
        'Floodlights for one match take 2.1 megawatt-hours. Over a season that comes to a day’s supply for Port Callow.',
      ),
      ul(
        'Kick-off: 14:00, or 13:30 north of the Senn.',
        'Half time: fifteen minutes, with tea.',
        'White ball: no longer required.',
      ),
      p(
        'Older supporters were pleased, and said so. Younger ones asked what people used to do with the evening.',
      ),
    ],
  },
  {
    slug: 'the-goalkeeper-who-reads-tide-tables',
    kind: 'news',
    section: 'sport',
    headline: 'The goalkeeper who reads tide tables',
    standfirst:
      'Wen Tolliver ties up a ferry at six, keeps goal at two and has never been coached. He says it is all about waiting.',
    dateline: { place: 'Orrin', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['orrin-athletic', 'football', 'orrin', 'transport'],
    ...out(22, '08:00'),
    lead: {
      key: 'ferry',
      caption: 'The early boat at Orrin. Tolliver is the one who catches the rope.',
    },
    body: [
      p(
        'A rope thrown from a moving ferry weighs nine kilos wet and arrives at about the speed of a decent shot. Wen Tolliver has caught four of them a day since he was nineteen. “You do not watch the rope,” he says. “You watch the shoulder.”',
      ),
      p(
        'He came to football late. Orrin’s keeper was stuck on the mainland in a fog one Saturday, and the manager asked on the quay who had good hands. That was thirteen years and 402 matches ago.',
      ),
      h('High water at Orrin'),
      p(
        'The pitch lies two metres above the mean tide, and drains by a pipe which at springs runs the other way. Tolliver keeps a table in his cap. He knows at what minute of each home match his left-hand post will begin to stand in water, and where the ball will stick.',
      ),
      pull('‘Strikers run about. I just try to be where it is going to be wet.’', 'Wen Tolliver'),
      p(
        'He has had two offers from clubs in Marrick. Both asked when he could start, and he asked about the ferry, and there the matter ended.',
      ),
    ],
  },
  {
    slug: 'four-women-row-the-strait-in-a-borrowed-boat',
    kind: 'news',
    section: 'sport',
    headline: 'Four women row the strait in a borrowed boat',
    standfirst:
      'Nineteen hours and ten minutes, a record by two hours. The boat is wanted back on {day:-2}.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['port-callow', 'orrin', 'weather'],
    ...out(35, '19:50'),
    lead: {
      key: 'swimmers',
      caption: 'North Orrin bay, from whose jetty the four set out before dawn.',
      alt: 'Swimmers in the bay at North Orrin beside the jetty from which the crew left',
    },
    body: [
      p(
        'Four nurses from the clinic on Orrin rowed to the mainland on {day:0} in the lifeboat museum’s second-best gig, and took two hours and four minutes off a record that had stood since the gig was new.',
      ),
      p(
        'They left at 00:20 on the ebb, in a flat calm, and were off Port Callow in time for supper. The last mile took fifty minutes, because a container ship was being turned and the pilot asked them, very politely, to wait.',
      ),
      p(
        'Between them they ate eleven boiled eggs, a tray of flapjack and a lemon. Blisters were dressed in rotation.',
      ),
      quote(
        'Bryony Marsh, who rowed at bow',
        'We wanted to know if it could be done faster than the ambulance launch in a bad month. It can.',
      ),
      p('The museum has asked for the boat by {day:-2}. It did not know how far they were going.'),
    ],
  },
  {
    slug: 'chess-open-in-tarsk-decided-by-the-longest-blank-stare',
    kind: 'news',
    section: 'sport',
    headline: 'Chess open in Tarsk decided by the longest blank stare',
    standfirst:
      'Needing a draw to win, Mette Sandor thought for fifty-one minutes about a move that she had already written down.',
    dateline: { place: 'Tarsk', agency: 'Meridian' },
    authors: ['idris-vale'],
    dossiers: [],
    tags: ['tarsk'],
    ...out(44, '20:30'),
    body: [
      p(
        'Mette Sandor, who is 17, won the Tarsk open on {day:0} half a point ahead of a field that included three former winners. She drew her last game from a position in which she could have won, lost or gone home an hour sooner.',
      ),
      p(
        'On the thirty-first move she wrote down a rook to the seventh, put the pencil on it and looked at the opposite wall for fifty-one minutes. Her opponent offered a draw, she says, “from worry”.',
      ),
      p(
        'Analysts found that the rook would have won a piece. She agreed. She had seen that, and then had seen that she did not need it, and had then become interested in why.',
      ),
      rule,
      p(
        'The prize is 12,000 crowns and a clock. She has entered for the women’s league in the autumn, and for a course in carpentry.',
      ),
    ],
  },
  {
    slug: 'marrick-appoint-a-manager-for-ten-matches',
    kind: 'news',
    section: 'sport',
    headline: 'Marrick appoint a manager for ten matches',
    standfirst:
      'Olaf Dunmore has signed until the spring and not a day longer. He says that any fool can keep order until the spring.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['football', 'marrick'],
    ...out(65, '12:40'),
    body: [
      p(
        'Marrick Wanderers, who have had six managers in four seasons, named a seventh on {day:0} and put the date of his departure in the announcement.',
      ),
      p(
        'Olaf Dunmore, 61, will take the team for the ten matches that are left. He asked for the clause himself. In his last two posts he was dismissed on the telephone, in one case while training was under way, and he would like for once to be able to make arrangements.',
      ),
      ul(
        'Played 20, won 4, drawn 5, lost 11.',
        'Goals for 19, of which 6 by the centre half.',
        'Position: fourteenth of eighteen.',
      ),
      p(
        'His first act was to cancel the team meeting, which had grown to ninety minutes. Players will be told three things before each match and asked to repeat one.',
      ),
      p('The club hopes to stay up. It has begun to advertise for an eighth.'),
    ],
  },
]
