import { box, h, h3, ol, out, p, pic, pull, quote, rule, ul } from '../compose'
import type { DemoStory } from '../types'

const delta = ['battle-over-the-delta']
const tarsk = ['tarsk-elections']

export const world: DemoStory[] = [
  {
    slug: 'two-navies-one-channel-the-night-the-vessen-almost-closed',
    kind: 'news',
    section: 'world',
    headline: 'Two navies, one channel: the night the Vessen almost closed',
    standfirst:
      'Harbour logs and radio transcripts show how close pilots came to abandoning the river’s only deep route, and who gave the order that kept it open.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['vessen-delta', 'ardane', 'kestria', 'shipping', 'halden-roe'],
    ...out(0, '06:10', [0, '14:02']),
    lead: {
      key: 'delta',
      caption:
        'Saltmere from the eastern bank on {day:2}. The deep channel runs within 400 metres of the quay.',
    },
    body: [
      p(
        'At twelve minutes past two on {day:2} morning the pilot station at Saltmere stopped answering. For the next forty minutes, according to logs seen by Longwave, nobody with authority over the Vessen’s deep channel spoke on any open frequency.',
      ),
      p(
        'Nine vessels were under way. Three of them, including a tanker drawing eleven metres, were already past the last point at which they could turn. On either bank, patrol craft from two navies that do not recognise each other’s charts had begun to move.',
      ),
      p(
        'What happened next has been described by officials in Ardane as a routine exercise and by their counterparts in Kestria as an act of restraint. The transcripts support neither account.',
      ),
      box(
        'What we know',
        'The pilot station was silent from 02:12 to 02:53 GMT.',
        'Both navies moved at least two patrol craft before 02:30.',
        'The order to hold came from a harbour official, not from either fleet.',
      ),
      h('‘You are standing on a sandbar with the tide coming in’'),
      p(
        'The voice that broke the silence belonged to Halden Roe, a deputy harbour master who had been asleep in the tide-gauge hut. He had no standing orders for a closure and no line to either capital. He did have a handheld radio and forty years of knowing where the bottom was.',
      ),
      pull(
        '‘I told them both the same thing. I told them the truth about the depth, and let them do the arithmetic.’',
        'Halden Roe, deputy harbour master',
      ),
      p(
        'Over the following half hour he talked the tanker through the northern cut in water that, on paper, was forty centimetres too shallow. The patrol craft, whose drafts he also guessed correctly, did not follow.',
      ),
      pic(
        'patrol',
        'A Kestrian patrol boat off the eastern bank, drawn from the pilots’ description.',
      ),
      h('An office that no longer exists'),
      p(
        '[The 1962 treaty](the-1962-treaty-annotated) gives the harbour authority sole right to open or close the channel, but it names an office that was abolished in 1991. Lawyers on both sides now say, for opposite reasons, that the right lapsed with it.',
      ),
      p(
        'By daylight the station was answering again. Its own explanation, entered in the log at 05:30, is one line long: a relay had failed, and the spare had been lent to the survey ship that [Kestria withdrew](kestria-withdraws-from-the-joint-survey) ten days before.',
      ),
      p(
        'On {day:1} Mr Roe was asked to sign a statement and refused, he said, because it described the night as uneventful. He has since returned to the tide gauge, where the reading at 02:15 is still marked on the wall in pencil.',
      ),
    ],
    related: [
      'live-envoys-arrive-in-port-callow-without-ardane',
      'what-the-1962-river-treaty-says',
      'fishing-crews-count-the-cost',
      'map-where-the-silt-goes',
    ],
    corrections: [
      {
        when: { daysAgo: 0, at: '14:02' },
        text: 'An earlier version gave the tanker’s draft as 12 metres. It was 11.',
      },
    ],
  },
  {
    slug: 'ardane-recalls-envoy-from-delta-summit',
    kind: 'news',
    section: 'world',
    headline: 'Ardane recalls envoy from Delta summit',
    standfirst:
      'A two-line statement says the ambassador has returned for consultations. His chair in the customs house was not taken away.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['idris-vale'],
    dossiers: delta,
    tags: ['ardane', 'kestria', 'treaties', 'port-callow'],
    ...out(0, '14:21'),
    body: [
      p(
        'Ardane withdrew its envoy from the talks on the Vessen delta on {day:0}, less than two hours after the doors of the customs house in Port Callow had opened to the other delegations.',
      ),
      p(
        'The foreign office in Ardane said in a statement of two lines that the ambassador “has returned for consultations” and that its position “is known to all parties”. His cars left the building at 14:09 with their flags furled.',
      ),
      p(
        'Diplomats from three delegations said the Ardanian side had asked on {day:1} evening for a promise that the events of {day:2} would not be put on the agenda. None was given. Hethra, which is host but not a party, had proposed to leave the item blank and number it all the same.',
      ),
      quote(
        'Ysolde Marne, chair of the talks',
        'The chair stays where it is. A chair is a very small thing to keep ready.',
      ),
      p(
        'Kestria’s delegates stayed in the room. They had spent the morning handing out [nine years of tidal data](live-envoys-arrive-in-port-callow-without-ardane), bound in grey, to anyone who would carry it.',
      ),
    ],
    related: [
      'live-envoys-arrive-in-port-callow-without-ardane',
      'ardane-lists-tolls-for-foreign-hulls',
    ],
  },
  {
    slug: 'live-envoys-arrive-in-port-callow-without-ardane',
    kind: 'news',
    section: 'world',
    kicker: 'Live',
    headline: 'Live: envoys arrive in Port Callow without Ardane',
    standfirst:
      'Talks begin with one chair empty. Each document and statement as it is released, with what our data desk makes of it.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['idris-vale', 'tove-renn'],
    dossiers: delta,
    tags: ['port-callow', 'ardane', 'kestria', 'vessen-delta', 'treaties'],
    ...out(0, '12:20', [0, '14:31']),
    lead: {
      key: 'port',
      caption: 'The customs house stands behind berth four, out of reach of the cranes.',
    },
    body: [
      box(
        'At a glance',
        'Talks opened at 12:30 with five of six delegations.',
        'The channel stays open in daylight only.',
        'A statement is expected at 16:00.',
      ),
      h('14:21 Ardane recalls its envoy'),
      p(
        'A two-line statement from the foreign office in Ardane says the ambassador “has returned for consultations”. The delegation’s cars left the customs house at 14:09. [Read the full report](ardane-recalls-envoy-from-delta-summit).',
      ),
      h('13:52 What the harbour log adds'),
      p(
        'Pages released this afternoon record the tide gauge at 02:15 on {day:2}. They match the deputy harbour master’s account to within four centimetres.',
      ),
      h('13:05 Kestria publishes its tidal data'),
      p(
        'The tables cover the last nine years. Our data desk is checking them against the port’s own records, which begin two years earlier and stop for eleven days in the second winter.',
      ),
      rule,
      h('12:30 Doors open at the customs house'),
      p(
        'Delegates entered by the tide door, which is the only one wide enough for six people to claim to have gone in together. Five did. The chair of the talks waited on the step for some four minutes, looked at her watch and followed them.',
      ),
      p(
        'Outside, some sixty pilots and their families stood along the rail without banners. The guild had asked members to come in working clothes and to say nothing, and they did both.',
      ),
    ],
    related: ['two-navies-one-channel-the-night-the-vessen-almost-closed'],
  },
  {
    slug: 'tarsk-count-enters-third-day-with-900-votes-between-rivals',
    kind: 'news',
    section: 'world',
    headline: 'Tarsk count enters third day with 900 votes between rivals',
    standfirst:
      'Ilse Torvan’s lead has halved since the first night. Forty thousand blank papers, which count for nobody, may still decide it.',
    dateline: { place: 'Tarsk', agency: 'Meridian' },
    authors: ['idris-vale'],
    dossiers: tarsk,
    tags: ['tarsk', 'elections', 'ilse-torvan', 'anton-vrell'],
    ...out(0, '14:05'),
    lead: {
      key: 'polling-hall',
      caption: 'A counting hall in the Third District, before the tables were moved together.',
    },
    body: [
      p(
        'Some 900 votes separated the two candidates for president of Tarsk on {day:0} as counting went into a third day, with three of the country’s eleven districts going through their papers for a second time.',
      ),
      p(
        'Ilse Torvan of the Civic List led Anton Vrell of the Homestead Party by 912 at the midday announcement. She had led by 1,940 on the first night. Officials read out the figure twice, because the hall’s clock had stopped and nobody could agree which announcement it was.',
      ),
      p(
        'The new law treats a blank paper as a vote cast. To win outright a candidate needs more than half of everything in the boxes, and there are 40,118 blanks in them. On present figures neither has it.',
      ),
      ol(
        'If one candidate passes half of all papers, the court names a winner within nine days.',
        'If neither does, the two meet again in a month, on a shorter ballot.',
        'If the blanks come first, the law says nothing at all.',
      ),
      p(
        'Neither campaign claimed victory. Mr Vrell’s supporters brought soup to the counters of both sides, and Ms Torvan’s brought chairs. [The recount](recount-ordered-in-three-tarsk-districts) is due to end on {day:-1}.',
      ),
    ],
    related: ['recount-ordered-in-three-tarsk-districts', 'tarsk-has-found-a-way-to-count-silence'],
  },
  {
    slug: 'ardane-lists-tolls-for-foreign-hulls',
    kind: 'news',
    section: 'world',
    headline: 'Ardane lists tolls for foreign hulls',
    standfirst:
      'The tariff runs to nineteen pages and prices a passage by draft, flag and hour. The treaty of 1962 allows none of it.',
    dateline: { place: 'Ardane', agency: 'Meridian' },
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['ardane', 'shipping', 'treaties'],
    ...out(0, '13:20'),
    body: [
      p(
        'Ardane published a table of tolls on {day:0} for ships under foreign flags that pass its bank of the Vessen, and said it would begin to collect them at the end of the month.',
      ),
      p(
        'A coaster drawing four metres would pay the price of a month’s fuel. A laden tanker would pay eleven times as much, and half again after dark, although [no pilot will take one through](pilots-refuse-night-transits-of-the-northern-cut) at that hour.',
      ),
      box(
        'The tariff in three lines',
        'Drafts under five metres: 4,200 crowns a passage.',
        'Five to nine metres: 17,500 crowns.',
        'Over nine metres: 46,000 crowns, and a tug at the ship’s expense.',
      ),
      p(
        'Article 7 of the treaty forbids charges “of whatever name” beyond the pilot’s fee. Ardane’s transport ministry said a toll was not a charge but a contribution to the depth of the water.',
      ),
      p(
        'Two shipping lines said they would pay under protest. A third, which runs grain to the upper ports, said it would wait at anchor and send the bill for waiting.',
      ),
    ],
  },
  {
    slug: 'pilots-refuse-night-transits-of-the-northern-cut',
    kind: 'news',
    section: 'world',
    headline: 'Pilots refuse night transits of the northern cut',
    standfirst:
      'Sixty-one of the guild’s 64 members voted to stay ashore after sunset until both navies say in writing where their boats will be.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['pilots-guild', 'saltmere', 'shipping', 'labour'],
    ...out(0, '06:10'),
    lead: {
      key: 'lighthouse',
      caption: 'The Hollin light marks the seaward end of the northern cut.',
    },
    body: [
      p(
        'The pilots of the Vessen will not take a ship through the northern cut between sunset and sunrise, their guild said on {day:0}, after a meeting that began at the end of one tide and finished before the next.',
      ),
      p(
        'The cut is the only way past the bar for anything that draws more than seven metres. It is 140 metres wide at low water, and on {day:2} there were four patrol craft in it.',
      ),
      quote(
        'Resolution of the Pilots’ Guild',
        'A pilot can allow for wind, for tide and for a captain’s opinion of himself. A pilot cannot allow for a warship that denies being there.',
      ),
      p(
        'Sixty-one of 64 members voted for the resolution. The three who did not were at sea, and sent word by radio that they would have.',
      ),
      p(
        'The harbour authority said the channel remained open in law. In practice eleven ships lay at anchor outside the bar at midnight, which is more than the roadstead is meant to hold.',
      ),
    ],
  },
  {
    slug: 'dredger-seized-with-eleven-crew-on-board',
    kind: 'news',
    section: 'world',
    headline: 'Dredger seized with eleven crew on board',
    standfirst:
      'Kestria says the vessel was working without lights. Its owners say it was moored, and have sent a photograph of the rope.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['kestria', 'vessen-delta', 'shipping', 'labour'],
    ...out(1, '19:40'),
    lead: {
      key: 'dredger',
      caption: 'The Patient Anne, a bucket dredger of 1,100 tonnes, in an earlier season.',
    },
    body: [
      p(
        'Kestrian coastguards boarded a dredger in the Vessen delta on {day:0} afternoon and took it, with its crew of eleven, to the naval yard at Lesk.',
      ),
      p(
        'The vessel, the _Patient Anne_, has worked on the channel for nine seasons under contract to the harbour authority. Kestria’s defence ministry said it had been “moving material without lights within the eastern limit”.',
      ),
      p(
        'Its owners in Port Callow say it had not moved since Friday. They released a photograph that shows a mooring line green with weed, and asked how long a rope has to hang in water to look like that.',
      ),
      ul(
        'Six of the crew are Hethran, three come from Saltmere and two from Kestria itself.',
        'All eleven were seen to walk ashore.',
        'A consul has been promised access on {day:-1}.',
      ),
      p(
        'The cook, reached by telephone before the line was cut off, said that the boarding had been polite and that the soup was still on the stove.',
      ),
      p(
        'Without the dredger the northern cut loses about two centimetres of depth a day at this time of year, according to the authority’s surveyor. At that rate the deepest ships that use it would touch bottom within three weeks.',
      ),
    ],
    related: ['map-where-the-silt-goes', 'satellite-images-show-a-second-embankment'],
    corrections: [
      {
        when: { daysAgo: 1, at: '21:15' },
        text: 'The yard to which the crew were taken is at Lesk. An earlier version placed it at Lusk, which has no harbour.',
      },
    ],
  },
  {
    slug: 'satellite-images-show-a-second-embankment',
    kind: 'news',
    section: 'world',
    headline: 'Satellite images show a second embankment',
    standfirst: 'The structure is already longer than the one both sides agreed to remove.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['mirela-osk', 'ines-haldane'],
    dossiers: delta,
    tags: ['vessen-delta', 'ardane', 'treaties'],
    ...out(5, '11:02', [5, '15:30']),
    lead: {
      key: 'silt-map',
      caption: 'The delta as charted in the last joint survey. Neither embankment is on it.',
    },
    body: [
      p(
        'A bank of stone and clay some 2.3 kilometres long has appeared on the Ardanian side of the Vessen since the middle of last month, according to images bought by Longwave and examined by three engineers.',
      ),
      p(
        'It lies four kilometres upstream of the embankment that Ardane and Kestria promised in the winter to take down together. That one is 1.9 kilometres long, and about a third of it has gone.',
      ),
      p(
        'All three engineers said the new bank was built to turn water and not to hold it back. In flood it would push the current against the eastern shore; at low water it would keep the western arm from drying.',
      ),
      box(
        'How we checked',
        'Seven images from two operators, taken over 31 days.',
        'Each was measured by two people who did not see each other’s figures.',
        'The largest difference between them was 40 metres.',
      ),
      p(
        'Ardane’s water ministry did not dispute the length. A spokeswoman described the work as a temporary road for the lorries that are removing the other embankment.',
      ),
    ],
    corrections: [
      {
        when: { daysAgo: 5, at: '15:30' },
        text: 'We said that four engineers had examined the images. There were three; one of them was asked twice.',
      },
    ],
  },
  {
    slug: 'kestria-withdraws-from-the-joint-survey',
    kind: 'news',
    section: 'world',
    headline: 'Kestria withdraws from the joint survey',
    standfirst:
      'After 34 years the two states will chart the delta separately. Their first disagreement is over where to measure from.',
    dateline: { place: 'Lesk', agency: 'Meridian' },
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['kestria', 'vessen-delta', 'treaties', 'edda-marl'],
    ...out(12, '10:45'),
    body: [
      p(
        'Kestria has withdrawn its ship and its eleven hydrographers from the joint survey of the Vessen delta, ending an arrangement that outlived four governments on one bank and seven on the other.',
      ),
      p(
        'The survey has met every spring since 1992 to agree where the bottom is. Its charts are the only ones that pilots, insurers and both navies all carry.',
      ),
      p(
        'In a letter the Kestrian hydrographer said that her staff could no longer work “to a zero that moves”. She meant the tide gauge at Saltmere, from which all depths are counted and which Ardane had repaired in the autumn without telling anyone.',
      ),
      pull(
        '‘You cannot share a river if you do not share a zero.’',
        'From the hydrographer’s letter',
      ),
      p(
        'The gauge was found to have been lifted by six centimetres. Ardane says it had sunk by six centimetres first, and that this was the repair.',
      ),
    ],
  },
  {
    slug: 'how-it-began-a-buoy-moved-in-the-night',
    kind: 'news',
    section: 'world',
    headline: 'How it began: a buoy moved in the night',
    standfirst:
      'Number fourteen was where it had always been on Monday evening. By breakfast it was 310 metres to the east, and freshly painted.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['saltmere', 'vessen-delta', 'shipping', 'saltmere-harbour-authority'],
    ...out(70, '08:30', [70, '17:05']),
    lead: {
      key: 'delta',
      caption: 'Looking east from the pilot office, where the moved buoy was first reported.',
    },
    body: [
      p(
        'The first person to notice was a grain captain called Piet Ansgar, who put his wheel over at buoy number fourteen as he has done for twenty years and found himself pointing at a church.',
      ),
      p(
        'He reported it at 05:52 on {day:0}. The duty pilot asked him to check his position, and he read it out twice. The harbour launch went to look, and its crew measured the distance with a wire because none of them believed the instrument.',
      ),
      p(
        'A channel buoy at Saltmere weighs six tonnes and sits on a sinker of nine. Moving one takes a crane vessel, slack water and about two hours. Slack water was at 01:40.',
      ),
      ul(
        'Ardane has one crane vessel on the river. It says the ship was in dry dock.',
        'Kestria has two. It says that neither has left the quay since New Year.',
        'The harbour authority has none, having sold its own four years ago.',
      ),
      p(
        'The buoy’s new place is not random. It stands on the line that Kestria drew in a claim of 1958 and withdrew four years later. It had also been given a coat of paint, green over the old black, still wet on the shaded side.',
      ),
      p(
        'The authority has put it back. “We put a lamp where the deep water is,” said the harbour master. “That is all the politics we do.”',
      ),
    ],
    related: ['the-1962-treaty-annotated', 'who-owns-silt-a-short-history'],
  },
  {
    slug: 'the-1962-treaty-annotated',
    kind: 'analysis',
    section: 'world',
    headline: 'The 1962 treaty, annotated',
    standfirst:
      'Eleven articles, four pages and one office that nobody has held since 1991. What the words say, and what each side says they meant.',
    dateline: null,
    authors: ['mirela-osk', 'daniel-achterberg'],
    dossiers: delta,
    tags: ['treaties', 'ardane', 'kestria', 'saltmere-harbour-authority'],
    ...out(56, '06:00', [8, '09:40']),
    lead: {
      key: 'library',
      caption: 'One of three signed copies is kept in the harbour library at Saltmere.',
    },
    body: [
      p(
        'The treaty was signed in a grain warehouse, because it was the only building on the river that both delegations would enter. It took nine days. We have taken its articles one at a time, and left out the four that deal with fish.',
      ),
      h('Article 2: the deep channel'),
      quote(
        'Article 2',
        'The deep channel is where the water is deepest, and moves as the water moves.',
      ),
      p(
        'A line that moves was thought modern in 1962. Ardane reads it to mean that the boundary follows the channel. Kestria reads it to mean that the channel has no boundary in it at all.',
      ),
      h('Article 4: the Conservator'),
      p(
        'Only the Conservator of the Estuary may open or close the channel. The office was merged into the harbour authority in 1991 by a decree that one side published and the other did not.',
      ),
      h3('Why that matters now'),
      p(
        'If the power passed to the authority, a deputy harbour master with a radio may lawfully give orders to two navies. If it did not, nobody may.',
      ),
      h('Article 7: no charges'),
      p(
        'Nothing may be charged for passage “of whatever name” beyond the pilot’s fee. The drafters listed nineteen names for a charge and then gave up, which is how the phrase came about.',
      ),
      rule,
      p(
        'Article 11 says that disputes go to a panel of three “who have no interest in the river”. No such panel has ever met. A list of candidates drawn up in 1963 had two names on it, and the second was crossed out.',
      ),
    ],
    corrections: [
      {
        when: { daysAgo: 8, at: '09:40' },
        text: 'The treaty has eleven articles. An earlier version said twelve, counting the signatures.',
      },
    ],
  },
  {
    slug: 'what-the-1962-river-treaty-says',
    kind: 'news',
    section: 'world',
    headline: 'What the 1962 river treaty says',
    standfirst: 'A short guide for readers who have two minutes and do not wish to become lawyers.',
    dateline: null,
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['treaties', 'vessen-delta'],
    ...out(1, '16:20'),
    body: [
      p(
        'Everyone at the talks in Port Callow will quote the same four pages. Most of the quotations will be right. Here is what they are from.',
      ),
      ol(
        '**The channel is shared.** Ships of every flag may use it by day and by night.',
        '**One office decides.** It alone may close the channel, and only for safety.',
        '**Nobody may charge** more than the price of a pilot.',
        '**Neither side may build** anything that moves the water without asking the other.',
        '**Arguments go to three people** who must not care about the river.',
      ),
      p(
        'Four of the five are in dispute. The third was not until this week, when [Ardane drew up a tariff](ardane-lists-tolls-for-foreign-hulls).',
      ),
      p(
        'The treaty has no end date. Either side may leave it after giving two years’ notice in writing, to an address that is now a furniture shop.',
      ),
      p('The full text, with our notes on each article, [is here](the-1962-treaty-annotated).'),
    ],
  },
  {
    slug: 'fishing-crews-count-the-cost',
    kind: 'news',
    section: 'world',
    headline: 'Fishing crews count the cost',
    standfirst:
      'Boats that cannot cross the channel at night are landing a third of their usual catch, and selling it to the patrols that keep them in.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['mirela-osk'],
    dossiers: delta,
    tags: ['fishing', 'saltmere', 'labour'],
    ...out(2, '07:15'),
    lead: {
      key: 'market',
      caption: 'The fish quay at Saltmere opens at six. On {day:0} it had sold out by half past.',
    },
    body: [
      p(
        'Smelt run up the Vessen in the dark, and for nine weeks the people who catch them have been told to be home by sunset.',
      ),
      p(
        'The cooperative at Saltmere has 43 boats. In an ordinary spring they land eleven tonnes a week. Last week it was three and a half, most of it flounder, which keeps office hours.',
      ),
      p(
        '“I have a licence from one side, a permit from the other and a letter from the harbour,” said Runa Dahl, who fishes alone from a boat her father built. “What I do not have is the night.”',
      ),
      box(
        'A week on one boat',
        'Landed: 62 kilos, against 240 a year ago.',
        'Fuel: the same, since the way round the bar is longer.',
        'Left after ice and harbour dues: 310 crowns.',
      ),
      p(
        'The patrol crews have become the cooperative’s best customers. They pay in cash, ask what things are called and have started to complain, Ms Dahl said, that there is never any smelt.',
      ),
    ],
  },
  {
    slug: 'tarsk-sets-a-date-and-a-rule-nobody-has-tried',
    kind: 'news',
    section: 'world',
    headline: 'Tarsk sets a date, and a rule nobody has tried',
    standfirst:
      'For the first time a blank ballot will be counted as a vote. The drafters say it will teach the parties humility.',
    dateline: { place: 'Tarsk', agency: null },
    authors: ['idris-vale'],
    dossiers: tarsk,
    tags: ['tarsk', 'elections'],
    ...out(60, '12:00'),
    body: [
      p(
        'Tarsk will choose a president in eight weeks’ time under a law that counts empty papers, its electoral court announced on {day:0}.',
      ),
      p(
        'Blank votes were until now thrown out with the spoiled ones. The new law puts them in a column of their own and includes them in the total of which a winner must have half.',
      ),
      p(
        'Supporters say it gives a voice to those who turn out and are not persuaded. Opponents say that a voice which names nobody is a cough.',
      ),
      ul(
        'Eleven districts, 2.1 million voters, two candidates so far.',
        'Polls open for fourteen hours, because of the harvest.',
        'Counting is done in the hall where the vote was cast, with the doors open.',
      ),
      p(
        'Ilse Torvan, who leads the Civic List, and Anton Vrell of the Homestead Party both voted for the law. Each is said to have believed it would harm the other.',
      ),
    ],
  },
  {
    slug: 'as-it-happened-tarsk-votes-in-the-rain',
    kind: 'news',
    section: 'world',
    kicker: 'Live, ended',
    headline: 'As it happened: Tarsk votes in the rain',
    standfirst:
      'Turnout of 81 per cent, two halls on rafts and one lost key. The day’s reports in the order in which they came.',
    dateline: { place: 'Tarsk', agency: null },
    authors: ['idris-vale'],
    dossiers: tarsk,
    tags: ['tarsk', 'elections', 'weather'],
    ...out(3, '05:00', [3, '22:40']),
    lead: {
      key: 'polling-hall',
      caption: 'Polling booths in a school on the high side of the Tarsk river.',
    },
    body: [
      h('05:00 Doors open'),
      p(
        'All but one of 1,904 halls opened on time. The exception is at Upper Senn, where the key is with a man who is at his sister’s.',
      ),
      h('09:30 The river rises'),
      p(
        'Two halls in the Fourth District have been moved on to hay barges. Officials say the barges are tied to the same quay as the halls were, so the electoral roll is unaffected.',
      ),
      h('13:10 The key'),
      p(
        'Upper Senn is open. Ninety people had waited, and a good many had voted by the time the kettle boiled.',
      ),
      rule,
      h('19:00 Polls close'),
      p(
        'Turnout is put at 81 per cent, the highest since independence. The last paper in the capital was cast by a woman who spent eleven minutes in the booth and came out looking, an observer said, like someone who had finished a letter.',
      ),
      h('22:40 Where we leave it'),
      p(
        'With four districts declared Ms Torvan leads by 1,940. The blanks stand at nine per cent in the towns and twice that in the hills. This page is closed; [the count goes on](tarsk-count-enters-third-day-with-900-votes-between-rivals).',
      ),
    ],
  },
  {
    slug: 'recount-ordered-in-three-tarsk-districts',
    kind: 'news',
    section: 'world',
    headline: 'Recount ordered in three Tarsk districts',
    standfirst:
      'The court gave no reason beyond arithmetic: the papers in the boxes and the names on the rolls differ by 266.',
    dateline: { place: 'Tarsk', agency: 'Meridian' },
    authors: ['idris-vale'],
    dossiers: tarsk,
    tags: ['tarsk', 'elections', 'courts', 'anton-vrell'],
    ...out(1, '11:30'),
    body: [
      p(
        'The electoral court of Tarsk ordered on {day:0} that every paper in the Third, Seventh and Eighth Districts be counted again, by different people and with the lights on.',
      ),
      p(
        'Taken together the three have 266 more papers than voters. The court said the surplus was spread so evenly that it looked “more like tiredness than intent”.',
      ),
      p(
        'In the Seventh District counters had worked by lamp for six hours on {day:1} after a substation flooded. Observers from both parties signed the sheets.',
      ),
      quote('Order of the electoral court', 'A number that nobody can explain is not a result.'),
      p(
        'The recount covers 310,000 papers. It will be done in the same halls, and the court has asked that the doors be kept open, “if need be with a chair”.',
      ),
    ],
  },
]
