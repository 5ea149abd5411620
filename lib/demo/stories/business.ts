import { box, h, ol, out, p, pull, quote, ul, wide } from '../compose'
import type { DemoStory } from '../types'

export const business: DemoStory[] = [
  {
    slug: 'insurers-triple-cover-for-hulls-entering-the-estuary',
    kind: 'news',
    section: 'business',
    kicker: 'Shipping',
    headline: 'Insurers triple cover for hulls entering the estuary',
    standfirst:
      'The market’s joint committee has put the Vessen on its list of named waters, beside two wars and an unlit reef.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['daniel-achterberg', 'petra-lindqvist'],
    dossiers: ['battle-over-the-delta'],
    tags: ['insurance', 'shipping', 'vessen-delta'],
    ...out(0, '13:32'),
    body: [
      p(
        'Ships bound for the Vessen will pay three times as much for cover from midnight, after underwriters in Port Callow added the estuary to the list of waters in which a captain must ask before he enters.',
      ),
      p(
        'The rate for a seven-day call rises from 0.11 to 0.34 per cent of the value of the hull. For a mid-size grain carrier that is some 92,000 crowns, or about what it earns on the cargo.',
      ),
      p(
        'The committee gave no reason, which is its custom. Two of its five members said that they had read the log of {day:2} night “with attention”. A third said that the risk was not of being fired on but of being the ship that both sides blame.',
      ),
      box(
        'What a call at Saltmere costs now',
        'Cover for seven days: 92,000 crowns.',
        'Pilot, daylight only: 6,100.',
        'Anchorage while waiting for daylight: 4,800 a night.',
      ),
      p(
        'Brokers expect smaller lines to give up the route first. The largest can spread the cost over a fleet; one of them began to advertise a rail service from Port Callow within an hour of the notice.',
      ),
    ],
    related: ['ferry-firm-halts-sailings-to-saltmere', 'ardane-lists-tolls-for-foreign-hulls'],
  },
  {
    slug: 'callow-cranes-are-busy-again-but-the-money-is-going-elsewhere',
    kind: 'analysis',
    section: 'business',
    headline: 'Callow’s cranes are busy again, but the money is going elsewhere',
    standfirst:
      'Volumes are back to 2019 levels. The profits are booked three thousand miles away.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['petra-lindqvist'],
    dossiers: [],
    tags: ['port-callow', 'shipping', 'labour'],
    ...out(0, '09:00'),
    lead: {
      key: 'port',
      caption: 'Container cranes at Port Callow. Three of the four now belong to one owner.',
    },
    body: [
      p(
        'For five years the four cranes on Port Callow’s north quay stood with their arms in the air, like people who have been asked a question. They came down in the autumn. Last month they lifted 81,400 boxes, which is within a lorry’s load of the figure for the same month of 2019.',
      ),
      p(
        'The town has noticed the lorries. It has not noticed the money. Wages paid on the quay are a quarter lower than they were, in real terms, and the port’s contribution to the rates is down by half.',
      ),
      h('Where it goes'),
      p(
        'The cranes are owned by a company in Port Callow, which leases them from a company in Ardane, which borrowed the price from its own parent on an island with no port. Each step takes a fee. What is left on the quay when the fees have been paid was, last year, 214,000 crowns.',
      ),
      pull(
        '‘It is a very good terminal. It just happens not to make anything.’',
        'A former finance director',
      ),
      p(
        'None of this is hidden. It is in note 23 to the accounts, where the terms of the loan run to a page and a half: eleven per cent for thirty years, on machines that last for twenty-five.',
      ),
      p(
        'The harbour trustees can end the lease next spring. To do so they would need to buy the cranes, and to buy the cranes they would need to have kept some of what the cranes earned.',
      ),
    ],
  },
  {
    slug: 'storage-price-falls-below-gas-for-first-time-on-record',
    kind: 'news',
    section: 'business',
    headline: 'Storage price falls below gas for first time on record',
    standfirst:
      'An evening hour from a battery now costs less than one from a turbine. The question is who has a battery.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['tove-renn'],
    dossiers: ['power-rationing'],
    tags: ['energy'],
    ...out(1, '14:10'),
    lead: {
      key: 'wind',
      caption: 'Turbines on Hollin ridge. On windy nights a third of their output is turned away.',
    },
    body: [
      p(
        'Power kept from the afternoon and sold in the evening cleared at 71 crowns a megawatt-hour at {day:1}’s auction, two crowns under the price of power from gas. It is the first time the lines have crossed.',
      ),
      p(
        'The reason is less a triumph of engineering than a run of wind. Turbines on the western ridges produced more than the lines could carry on eleven of the past fourteen nights, and whoever could take the surplus was paid to do so.',
      ),
      p(
        'Hethra can store about forty minutes of its evening demand. Another two hours are under contract, and have been for a year, waiting for a permit to dig a trench across a golf course.',
      ),
      ul(
        'Stored power, evening block: 71 crowns.',
        'Gas: 73.',
        'Imports, when they can be had: 118.',
      ),
      p(
        'Traders warned against reading much into one week. The grid operator’s head of markets said that he had waited nineteen years to see it and was going to read into it whatever he liked.',
      ),
    ],
  },
  {
    slug: 'central-bank-holds-rates-and-drops-its-warning-on-wages',
    kind: 'news',
    section: 'business',
    headline: 'Central bank holds rates and drops its warning on wages',
    standfirst:
      'A sentence that had stood in eleven statements was not in the twelfth. The crown fell before the governor sat down.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['petra-lindqvist'],
    dossiers: [],
    tags: ['central-bank', 'labour', 'marrick'],
    ...out(1, '12:00'),
    lead: {
      key: 'bank',
      caption: 'The Central Bank on Exchange Square. The lit window is the press room.',
    },
    body: [
      p(
        'The Central Bank of Hethra left its base rate at 4.25 per cent on {day:0}. Nobody had expected anything else. What moved the markets was a sentence that was no longer there.',
      ),
      p(
        'Since the winter before last each statement had said that pay “remains inconsistent with the target”. This one went straight from the price of bread to the date of the next meeting.',
      ),
      p(
        'Governor Alma Thorne said that sentences, like umbrellas, are put away when it stops raining, and that one keeps the umbrella. Pay rose by 3.4 per cent over the year to last month. A year ago the figure was 6.1.',
      ),
      p(
        'Outages complicate the picture. The bank thinks that they will take half a point off growth and add a little to prices, chiefly of things that have to be kept cold. It has asked its own staff to work in the daylight.',
      ),
      p(
        'The vote to hold was seven to two. The two wanted a cut, the bank said, and could not agree on how much.',
      ),
    ],
  },
  {
    slug: 'cooperative-grocers-to-merge-buying-arms',
    kind: 'news',
    section: 'business',
    headline: 'Cooperative grocers to merge buying arms',
    standfirst:
      'Coast and Upland will bargain for flour and soap together, and go on disliking each other’s cheese.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['petra-lindqvist'],
    dossiers: [],
    tags: ['coast-grocers', 'port-callow'],
    ...out(2, '10:20'),
    lead: {
      key: 'grocer',
      caption: 'Coast Grocers was founded by lightermen who wanted to see the scales.',
    },
    body: [
      p(
        'Two cooperatives that between them sell a fifth of Hethra’s groceries are to buy their stock through one office, their boards said on {day:0}. The shops will keep their names, their members and their long argument about rind.',
      ),
      p(
        'Coast has 412 shops and Upland 268. Alone, each pays about four per cent more for flour than the largest chain does. Together they hope to pay one per cent more, and to say so on the bag.',
      ),
      p(
        'Members vote next month. Upland’s must approve by two thirds, under a rule that was written in 1908 to prevent a merger with Coast.',
      ),
      quote(
        'From the notice to members',
        'We are not joining them. We are standing next to them while we shop.',
      ),
      p(
        'Some 90 jobs in buying will become 55. Both boards have promised that nobody will have to leave before the harvest contracts are signed.',
      ),
    ],
  },
  {
    slug: 'why-nobody-wants-to-own-a-mid-size-airline',
    kind: 'analysis',
    section: 'business',
    headline: 'Why nobody wants to own a mid-size airline',
    standfirst:
      'Too big to be run by a family, too small to bully an airport. Northern Passage is for sale for the fourth time.',
    dateline: null,
    authors: ['petra-lindqvist'],
    dossiers: [],
    tags: ['transport'],
    ...out(3, '08:30'),
    lead: {
      key: 'airfield',
      caption: 'One of the airline’s nine aircraft at Orrin, where the terminal closes for lunch.',
    },
    body: [
      p(
        'Northern Passage Airways has nine aircraft, 640 staff, a good name for punctuality and no debts to speak of. It has been on the market since last spring. The bank that is selling it has had thirty-one requests for the accounts and one offer, which was for the hangar.',
      ),
      p(
        'The trouble is size. An airline of two aircraft is a hobby or a lifeline and is run by people who answer the telephone. One of two hundred can tell an airport what it will pay. In between are some forty companies in this part of the world, and most of them are for sale or ought to be.',
      ),
      h('The arithmetic of nine'),
      ol(
        'With nine aircraft one is always being mended, so eight must earn for nine.',
        'A spare crew at each of four bases is a tenth of all pilots.',
        'One cancelled morning uses up a week’s profit.',
      ),
      p(
        'Managers know all this and have a remedy, which is to grow. Each of the last three owners bought four aircraft and sold five.',
      ),
      p(
        'The islands’ council could afford it, and has said that it would rather not. It wants the flights. It has noticed that these are to be had without an airline from anyone who already has a spare crew.',
      ),
    ],
  },
  {
    slug: 'berth-nine-to-close-as-silt-outpaces-the-dredgers',
    kind: 'news',
    section: 'business',
    headline: 'Berth nine to close as silt outpaces the dredgers',
    standfirst:
      'Mud that used to settle in the delta is going down the coast. Port Callow is paying to move it twice.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['petra-lindqvist'],
    dossiers: ['battle-over-the-delta'],
    tags: ['port-callow', 'shipping', 'vessen-delta'],
    ...out(16, '11:45'),
    lead: {
      key: 'dredger',
      caption: 'The port has chartered a second dredger at 64,000 crowns a day.',
    },
    body: [
      p(
        'Port Callow will take berth nine out of use for five weeks to clear it of silt, the second such closure in a year for a basin that was meant to need one in ten.',
      ),
      p(
        'The port’s surveyor blames the embankments on the Vessen, sixty kilometres up the coast. Water that is hurried past the delta carries its load out to sea and drops it where it first slows down.',
      ),
      wide('port', 'Berth nine is the deepest of the eleven and takes the ships that draw most.'),
      p(
        'Some 400,000 tonnes have to be moved. Under its licence the port may tip them only at a site eight miles out, from which, the surveyor remarked, about a tenth comes back.',
      ),
      p(
        'Three regular callers have been given other berths. A fourth, the largest, will unload half its boxes elsewhere so as to float high enough to come in.',
      ),
    ],
  },
  {
    slug: 'cold-stores-offer-refunds-as-outages-spoil-berry-crop',
    kind: 'news',
    section: 'business',
    headline: 'Cold stores offer refunds as outages spoil berry crop',
    standfirst: 'Eleven hundred tonnes of currants were kept at minus twenty until they were not.',
    dateline: { place: 'Upper Senn', agency: 'Meridian' },
    authors: ['tove-renn', 'petra-lindqvist'],
    dossiers: ['power-rationing'],
    tags: ['energy', 'coast-grocers'],
    ...out(24, '09:35'),
    body: [
      p(
        'The largest operator of cold stores in Hethra will pay growers in the Senn valley for 1,100 tonnes of frozen blackcurrants that thawed when two outages, planned for different days, fell on the same one.',
      ),
      p(
        'A store of that size holds its temperature for nine hours without power. The two cuts lasted eight between them, and the doors were opened in the gap to see whether everything was all right.',
      ),
      p(
        'The crop went for jam at a third of the price. Growers will get the rest from the operator, which will claim it from its insurer, which has written to the ministry.',
      ),
      quote('A grower at Upper Senn', 'It is excellent jam. I never meant to be in jam.'),
      p(
        'From next week stores above 5,000 cubic metres will be told of outages by telephone as well as by post.',
      ),
    ],
  },
  {
    slug: 'grenn-head-yard-wins-order-for-four-ferries',
    kind: 'news',
    section: 'business',
    headline: 'Grenn Head yard wins order for four ferries',
    standfirst:
      'The first hulls to be laid down there in sixteen years will serve the western islands, with room for an ambulance.',
    dateline: { place: 'Grenn Head', agency: null },
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['grenn-head', 'transport', 'orrin', 'labour'],
    ...out(38, '15:00'),
    lead: {
      key: 'ferry',
      caption: 'The present island ferry, built at the same yard, has crossed 41,000 times.',
    },
    body: [
      p(
        'The shipyard at Grenn Head, which has mended other people’s ships since its last new one went down the slip, is to build four ferries for the island line at a price of 610 million crowns.',
      ),
      p(
        'It beat two bids from abroad that were cheaper by a tenth. The line’s board said that the difference was about what it would cost to send inspectors to watch.',
      ),
      p(
        'Each boat will take 300 passengers and 44 cars and turn in its own length, which at Orrin is the length of the harbour. Half the crew doors are wide enough for a stretcher.',
      ),
      ul(
        'First keel: in the autumn.',
        'First sailing: in two and a half years.',
        'New jobs: 380, of which 120 for apprentices.',
      ),
      p(
        'The yard’s oldest plater, who is 71, has been asked to come back for a year to teach. He said that he had been waiting for the telephone since he was 55.',
      ),
    ],
  },
  {
    slug: 'a-firm-of-six-sells-the-tide-to-everyone',
    kind: 'news',
    section: 'business',
    headline: 'A firm of six sells the tide to everyone',
    standfirst:
      'Sounding Ltd began as a hobby in a boathouse. Its depths now decide what half the delta’s ships may carry.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['petra-lindqvist'],
    dossiers: ['battle-over-the-delta'],
    tags: ['saltmere', 'shipping', 'insurance'],
    ...out(47, '10:10'),
    body: [
      p(
        'When the joint survey began to come out late, two brothers in Saltmere put echo sounders on the boats of friends and drew a chart of their own. It was meant to settle a bet about a sandbank.',
      ),
      p(
        'Five years on, 140 vessels send them a depth every ten seconds. The firm has six staff, a turnover of nine million crowns and a customer on either bank of the Vessen, neither of whom likes to be mentioned.',
      ),
      p(
        'Its chart is drawn anew each night and is usually right to within twenty centimetres. That is rather better than the official one, and it carries, in small type, the words “not for navigation”.',
      ),
      pull(
        '‘We do not say where it is safe. We say where it was deep this afternoon.’',
        'Joren Haas, founder',
      ),
      p(
        'Underwriters have begun to ask for it. So has the harbour authority, which hopes to buy the firm, and both navies, which hope that it will not.',
      ),
    ],
  },
]
