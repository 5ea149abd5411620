import { reaches, ships } from './names'
import type { WireSubject } from './subject'

export const delta: WireSubject = {
  dossier: 'battle-over-the-delta',
  newestDaysAgo: 0.39,
  oldestDaysAgo: 69.6,
  places: ['Saltmere', 'Lesk', 'Port Callow', 'Hollin Strand', 'Ardane'],
  a: ships,
  b: reaches,
  lists: {
    cargo: [
      'grain',
      'timber',
      'cement',
      'fertiliser',
      'sawn stone',
      'sugar beet',
      'fuel oil',
      'scrap',
      'paper rolls',
      'salt',
    ],
    type: ['coaster', 'tanker', 'barge', 'grain carrier', 'bulk carrier', 'tug', 'supply ship'],
    bank: ['Ardanian', 'Kestrian'],
    wind: [
      'a light westerly',
      'a stiff north-easterly',
      'fog',
      'steady rain',
      'a flat calm',
      'a short, steep sea',
    ],
    outcome: [
      'No one was hurt.',
      'The crew were not questioned.',
      'A report has gone to both capitals.',
      'The harbour authority has opened a file.',
      'The matter was closed by nightfall.',
    ],
  },
  events: [
    {
      section: 'world',
      tags: ['shipping', 'vessen-delta'],
      headlines: ['{a} aground in {b}', '{a} refloated after touching bottom in {b}'],
      standfirsts: [
        'The {type} was loaded with {cargo} and drew more than the chart allows for.',
        'Tugs stood by for a tide. The channel stayed open on one side.',
      ],
      first: [
        'The {type} _{a}_ touched bottom in {b} on {day:0} with a cargo of {cargo}, and lay across the edge of the channel until the tide lifted it.',
        'A {type} carrying {cargo}, the _{a}_, went aground at the bend in {b} on {day:0}. It came off by itself on the flood.',
      ],
      second: [
        '“She was on the line and the line was not on the water,” said {name}, who was the pilot and has taken {figure} ships past that bend this year.',
        'The surveyor on duty, {name}, found {figure} centimetres less than the last sheet shows. The sheet is nine weeks old.',
      ],
    },
    {
      section: 'world',
      tags: ['ardane', 'kestria', 'shipping'],
      headlines: ['Patrol stops {a} in {b}', '{a} boarded and released in {b}'],
      standfirsts: [
        'The {bank} side calls it an inspection. The captain has asked what was inspected.',
        'Papers for {cargo} were read, photographed and handed back.',
      ],
      first: [
        'A {bank} patrol boat stopped the {type} _{a}_ in {b} on {day:0} and put four sailors aboard to look at its papers.',
        'Sailors from the {bank} bank spent part of {day:0} on the _{a}_, a {type} that had anchored in {b} to wait for water.',
      ],
      second: [
        'The captain, {name}, said that the officer in charge had asked {figure} questions and written down the answers to six.',
        'Freight worth {figure} thousand crowns was on board, said {name}, the agent. None of it was touched.',
      ],
    },
    {
      section: 'world',
      tags: ['pilots-guild', 'labour'],
      headlines: [
        'Pilots turn back {a} at {b}',
        'Pilot leaves {a} at {b} after order from the bank',
      ],
      standfirsts: [
        'The guild says that a pilot can serve one harbour and no navy.',
        'The {type} was told to wait for daylight, and for an apology.',
      ],
      first: [
        'The pilot of the _{a}_ asked to be put ashore at {b} on {day:0} when a loudhailer on the {bank} bank told the ship to change course.',
        'With {wind} and an hour of light left, the guild refused on {day:0} to take the {type} _{a}_ any further than {b}.',
      ],
      second: [
        '“I turned because of the water and for no other reason,” said {name}, whose log gives the depth beneath the keel as {figure} centimetres.',
        '{name}, who speaks for the guild, put the delay at {figure} minutes, which is less than a ship loses by running aground.',
      ],
    },
    {
      section: 'business',
      tags: ['insurance', 'shipping'],
      headlines: [
        'Underwriters query call by {a} at {b}',
        'Cover refused for {a} after anchorage in {b}',
      ],
      standfirsts: [
        'The owners may sail without it. Their bank says that they may not.',
        'A broker called the terms a refusal with a price on it.',
      ],
      first: [
        'Owners of the {type} _{a}_ were told on {day:0} that they would have to pay more for each night that it lies in {b}.',
        'A claim for a bent rudder on the _{a}_ was put off on {day:0}, since the ship had been in {b} without notice to its insurer.',
      ],
      second: [
        'The extra premium is {figure} crowns an hour, according to {name}, a broker in Port Callow.',
        '{name}, for the underwriters, said that {figure} such notices had gone out since the buoy was moved.',
      ],
    },
    {
      section: 'world',
      tags: ['vessen-delta', 'saltmere-harbour-authority'],
      headlines: ['{a} sent to sound {b}', 'Survey by {a} finds new bar in {b}'],
      standfirsts: [
        'The authority’s own launch is laid up, so a {type} was lent.',
        'Two charts of the same water now differ by more than a metre.',
      ],
      first: [
        'The _{a}_ spent {day:0} in {b} with a borrowed echo sounder, to find where the channel has gone.',
        'Soundings taken from the {type} _{a}_ on {day:0} show that a bank has formed across the lower end of {b}.',
      ],
      second: [
        'It is {figure} metres long, said {name}, who worked out the lines, and it was not there in the autumn.',
        '{name}, the authority’s hydrographer, asked captains to keep {figure} metres west of the old line until it is marked.',
      ],
    },
    {
      section: 'world',
      tags: ['fishing', 'saltmere'],
      headlines: ['Nets cut as {a} passes {b}', 'Smelt boats protest over {a} in {b}'],
      standfirsts: [
        'Crews say that the wash came over the side. The ship was keeping out of a patrol’s way.',
        'Compensation is to be paid in diesel, which both sides can measure.',
      ],
      first: [
        'Eleven boats lost nets in {b} on {day:0} when the {type} _{a}_ left the channel to let a patrol boat by.',
        'Crews that fish in {b} went to the harbour office on {day:0} with a piece of net and the name of the _{a}_.',
      ],
      second: [
        '“It is {figure} crowns of twine and a winter of knots,” said {name}, who fishes with two sons.',
        '{name}, of the cooperative, counted {figure} metres of net on the mud at low water.',
      ],
    },
    {
      section: 'world',
      tags: ['treaties', 'ardane', 'kestria'],
      headlines: [
        'Note handed over about {a} and {b}',
        'Envoys argue over {a} and the line at {b}',
      ],
      standfirsts: [
        'It is the shortest of the season, at two sentences, and asks for nothing.',
        'Each side sent the other the same map, with a different line on it.',
      ],
      first: [
        'The {bank} side delivered a note on {day:0} about the passage of the _{a}_ through {b}, which it says took place on the wrong side of the river.',
        'Lawyers for both banks met on {day:0} to decide where in {b} the {type} _{a}_ had been when it was hailed.',
      ],
      second: [
        'The two positions lie {figure} metres apart, said {name}, who keeps the minutes. The river there is 300 metres wide.',
        '“That makes note number {figure},” said {name}, at the registry. “We have asked for another shelf.”',
      ],
    },
    {
      section: 'business',
      tags: ['shipping', 'port-callow'],
      headlines: ['{a} diverted from {b} to Port Callow', 'Cargo of {a} goes by rail from {b}'],
      standfirsts: [
        'Shippers of {cargo} say that the long way is now the cheap one.',
        'Sixty wagons were found. The last two are a museum’s.',
      ],
      first: [
        'The {type} _{a}_ gave up its place in the queue at {b} on {day:0} and sailed for Port Callow with its {cargo} on board.',
        'Stevedores began on {day:0} to unload {cargo} from the _{a}_ into barges at {b}, from where it will go on by train.',
      ],
      second: [
        'The detour costs {figure} thousand crowns, by the reckoning of {name}, who chartered the ship.',
        '{name}, for the railway, said that {figure} tonnes an hour could be handled so long as nobody needed the crane.',
      ],
    },
    {
      section: 'world',
      tags: ['saltmere', 'weather'],
      headlines: [
        'Gale drives {a} from its anchors in {b}',
        'Lamps of {b} restored after {a} reports them out',
      ],
      standfirsts: [
        'A dozen ships were waiting for daylight when the wind backed.',
        'It was the cable and not, for once, the neighbours.',
      ],
      first: [
        'The _{a}_, one of a dozen ships that lay at anchor off {b}, dragged for half a mile on {day:0} before its engine could be started.',
        'Harbour men went out on {day:0} in {wind} to mend the leading lights of {b}, which the {type} _{a}_ had reported dark.',
      ],
      second: [
        '{name}, the mate, paid out {figure} metres of chain and then, as the log has it, “considered the matter”.',
        'Only {figure} metres of cable were replaced, said {name}, who was let down on a rope to do it.',
      ],
    },
    {
      section: 'world',
      tags: ['vessen-delta', 'ardane'],
      headlines: ['Barges tip stone near {b} as {a} waits', '{a} blocked by works at {b}'],
      standfirsts: [
        'The works have no name board and the foreman has no comment.',
        'The embankment is two days’ tipping nearer to the channel.',
      ],
      first: [
        'The {type} _{a}_ was held up below {b} on {day:0} while barges under tow dropped stone along the {bank} shore.',
        'Crew of the _{a}_ filmed barges at {b} on {day:0}, tipping rock on to a bank that both states have promised to leave alone.',
      ],
      second: [
        '{name}, who counted from the bridge wing, made it {figure} loads before the light went.',
        'A tonne of such stone sells for {figure} crowns, said {name}, who used to quarry it, “and you do not buy it to hold down a tarpaulin”.',
      ],
    },
  ],
  third: [
    'The tide gauge at Saltmere stood at {count} millimetres above its zero at {clock}, which both navies accept, though for different reasons.',
    'The harbour log for {clock} has an entry of one line and a reference to file {count}.',
    'Radio traffic on the open channel stopped at {clock} and began again after {count} seconds, according to the recording kept by the guild.',
    'Ships in the roads were told at {clock} to expect a delay. The notice, number {count} of the year, gave no reason.',
    'By {clock} the stretch was clear. Some {count} tonnes of freight had gone past or gone elsewhere.',
    'A launch went out at {clock} and took a line of soundings {count} metres long. {outcome}',
    'The lock at Lesk, which feels every change in the river, let {count} cubic metres a minute through at {clock} and then shut.',
    'At {clock} the water was reported to be {count} millimetres lower than the tables give. {outcome}',
  ],
  fourth: [
    '{other}, at the harbour office, said that {number} passages had been made under the present rules and that this one was not unusual.',
    'The treaty provides for a joint inquiry. The last, in which {other} was clerk, ran to {number} pages and ended without a finding.',
    '“We write it down,” said {other}, who has kept the anchorage book for {number} weeks. “Somebody will want to know.”',
    'Letters from the public may be sent to {other} at the customs house, where {number} have come in and been numbered.',
    '{other}, a lawyer who follows the talks, said that it would be item {number} on a list that nobody had begun.',
    'Neighbours on the quay have seen worse. {other}, who is mending a pot there, remembers {number} days without a ship.',
    'A spokesman, {other}, gave the number of hulls in the roads as {number} for the season, counting each once.',
    'The agent, {other}, has offered {number} crowns to settle the matter and has been thanked for the thought.',
  ],
}
