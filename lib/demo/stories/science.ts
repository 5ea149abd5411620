import { box, h, ol, out, p, pic, pull, quote, rule, ul, wide } from '../compose'
import type { DemoStory } from '../types'

export const science: DemoStory[] = [
  {
    slug: 'rare-heron-colony-found-in-drained-reservoir',
    kind: 'news',
    section: 'science',
    headline: 'Rare heron colony found in drained reservoir',
    standfirst:
      'Forty-four pairs of slate heron are nesting on the bed of Tollan, which was to be refilled next month.',
    dateline: { place: 'Tollan', agency: null },
    authors: ['ines-haldane'],
    dossiers: ['power-rationing'],
    tags: ['wildlife', 'energy', 'weather'],
    ...out(0, '13:30'),
    lead: { key: 'reservoir', caption: 'The last pool at Tollan, seen from the dam on {day:1}.' },
    body: [
      p(
        'A bird that has not bred on the mainland since 1931 has been found in some numbers at the bottom of a reservoir. Wardens counted 44 nests of the slate heron on the drained bed of Tollan on {day:1}, most of them on the walls of a village that was flooded to make it.',
      ),
      p(
        'Tollan was run down over the winter to keep the lights on. What remains is a pool of eleven hectares, full of fish that used to have forty times the room.',
      ),
      box(
        'The slate heron',
        'Stands 85 centimetres tall; paler and shorter in the leg than its common cousin.',
        'Nests on stone, never in trees.',
        'About 900 pairs are known, nearly all on the outer islands.',
      ),
      p(
        'The water company had meant to begin refilling in five weeks. The young need nine. Under the law a nest of this species may not be disturbed for any purpose “other than the defence of the realm”.',
      ),
      p(
        'A spokeswoman said the company was taking advice on whether this included kettles. The energy ministry said that Tollan’s two turbines come to less than one per cent of supply, and that it could wait.',
      ),
    ],
  },
  {
    slug: 'map-where-the-silt-goes',
    kind: 'news',
    section: 'science',
    headline: 'Map: where the silt goes',
    standfirst:
      'Nine million tonnes of mud leave the Vessen each year. We followed them with dye, drifters and a very patient boat.',
    dateline: { place: 'Saltmere', agency: null },
    authors: ['ines-haldane', 'mirela-osk'],
    dossiers: ['battle-over-the-delta'],
    tags: ['vessen-delta', 'saltmere'],
    ...out(9, '06:30'),
    lead: {
      key: 'silt-map',
      caption: 'Depths in metres below the Saltmere zero. The dashed line is the deep channel.',
    },
    body: [
      p(
        'A grain of Vessen silt is about as wide as a hair and sinks four metres in an hour. Whether it ends up in Ardane, in Kestria or on the doorstep of a hotel in Port Callow is settled in the last nine kilometres of its journey.',
      ),
      p(
        'To find out how, a team from the marine institute released 400 drifters, the size of oranges, above the first embankment in three different weeks of the winter. All but thirty-one have been picked up.',
      ),
      ol(
        'At **spring tides** six in ten go straight out by the deep channel.',
        'At **neaps** half turn west and settle on the Ardanian flats within two days.',
        'In a **westerly gale** a quarter cross to the Kestrian shore, which they never do otherwise.',
      ),
      wide(
        'delta',
        'Low water on the eastern flats. Each tide leaves a film of silt about as thick as paper.',
      ),
      p(
        'When both embankments were put into the model, the share that goes out to sea rose to eight in ten. The channel deepens, the flats starve and the beach at Hollin grows by two metres a year.',
      ),
      p(
        'The institute is careful to say that it has no view on who owns any of it. The drifters were marked with a reward of ten crowns. Finders on either bank claimed it, and two asked for the other currency.',
      ),
    ],
    related: ['who-owns-silt-a-short-history', 'satellite-images-show-a-second-embankment'],
  },
  {
    slug: 'who-owns-silt-a-short-history',
    kind: 'analysis',
    section: 'science',
    headline: 'Who owns silt? A short history',
    standfirst:
      'Farmers prayed for it, millers cursed it and a duke once sued it. What the law has made of mud.',
    dateline: null,
    authors: ['mirela-osk'],
    dossiers: ['battle-over-the-delta'],
    tags: ['vessen-delta', 'courts', 'treaties'],
    ...out(43, '06:00'),
    lead: {
      key: 'delta',
      caption: 'New ground at the mouth of the Vessen, some of it less than ten years old.',
    },
    body: [
      p(
        'The oldest document in the harbour library is a complaint. In 1411 the widow Aldith, of Saltmere, told the abbot that eleven acres had come to her in the night, and asked what rent was owed on them, and to whom.',
      ),
      p(
        'The abbot’s answer held for four centuries: land that arrives belongs to the land it touches. It had the merit of being easy to see. It also meant that a person could grow rich by standing still.',
      ),
      h('The duke and the bar'),
      p(
        'In 1788 a duke whose mill had been left dry by a new sandbank brought an action against the river. The court found that a river cannot be summoned, since it has no fixed address.',
      ),
      h('Silt as a thing'),
      p(
        'Only with steam dredgers did mud become goods. Once it could be lifted it could be sold, and once it could be sold somebody had to have owned it first. The treaty of 1962 avoids the word. It speaks of “that which the water carries”, and says that this is nobody’s until it stops.',
      ),
      rule,
      p(
        'Everything that is now in dispute lies inside those last four words. An embankment is a machine for deciding where it stops.',
      ),
    ],
  },
  {
    slug: 'barley-from-a-stolen-envelope-flowers-a-month-early',
    kind: 'news',
    section: 'science',
    headline: 'Barley from a stolen envelope flowers a month early',
    standfirst:
      'Botanists grew nine grains from each recovered packet to see whether they were alive. One row surprised them.',
    dateline: { place: 'Kilder Fell', agency: null },
    authors: ['ines-haldane'],
    dossiers: ['seed-bank-theft'],
    tags: ['kilder-fell', 'weather'],
    ...out(15, '08:10'),
    lead: {
      key: 'seed-vault',
      caption: 'Recovered envelopes are kept in a drawer of their own, sealed by the court.',
    },
    body: [
      p(
        'A field barley that was taken from the Kilder Fell seed bank and found under a bag of peas has come into ear thirty-one days before any other in the trial house, the bank said on {day:0}.',
      ),
      p(
        'With the court’s leave the bank had sown nine grains from each of 62 recovered envelopes. All but two came up, which suggests that whoever kept them knew what cold they needed.',
      ),
      p(
        'Number 8,814 was gathered in 1923 from a strip on the north side of the fell. The collector’s note says only “for short summers”. Plants that finish a month early could be grown where the last weeks are now too dry.',
      ),
      quote(
        'Dr Wilma Tarrant, curator',
        'We have had it for a hundred years and had never once looked at it in a warm house. I find that harder to explain to myself than the theft.',
      ),
      p(
        'A second sowing is under way. The bank has 1,100 grains of 8,814 left, and has put them in two places.',
      ),
    ],
  },
  {
    slug: 'fog-over-the-islands-has-thinned-by-a-fifth',
    kind: 'news',
    section: 'science',
    headline: 'Fog over the islands has thinned by a fifth in sixty years',
    standfirst:
      'Lighthouse keepers wrote down how far they could see, every three hours, until the last of them retired.',
    dateline: { place: 'Orrin', agency: null },
    authors: ['ines-haldane'],
    dossiers: [],
    tags: ['weather', 'orrin'],
    ...out(21, '09:00'),
    lead: {
      key: 'lighthouse',
      caption: 'The Orrin light. Its keepers’ books run without a gap for 88 years.',
    },
    body: [
      p(
        'The western islands have a fifth fewer hours of fog than they had sixty years ago, according to a study of 1.1 million entries in the log books of seven lighthouses.',
      ),
      p(
        'Keepers judged visibility by counting the marks that they could make out: the near rock, the far rock, the chapel, the mainland. A class of schoolchildren on Orrin typed in the numbers over two winters.',
      ),
      p(
        'Warmer water is most of the cause. Fog forms where damp air meets a colder sea, and the sea about the islands is 0.9 of a degree warmer than in the earliest books.',
      ),
      box(
        'What changes with the fog',
        'Fewer flights are cancelled, by about eleven a year.',
        'Moss on the north slopes dries out in May.',
        'Foghorns sound for 300 hours less a year.',
      ),
      p(
        'One keeper turns out to have entered “fog” whenever the relief boat was due with an inspector. His four years have been left out.',
      ),
    ],
    related: ['the-last-foghorn-tuner-on-the-coast'],
  },
  {
    slug: 'night-shifts-dull-the-hands-before-the-head',
    kind: 'news',
    section: 'science',
    headline: 'Night shifts dull the hands before the head, study finds',
    standfirst:
      'Signallers, nurses and pilots threaded needles at four in the morning. They thought that they were doing well.',
    dateline: { place: 'Marrick', agency: null },
    authors: ['ines-haldane'],
    dossiers: [],
    tags: ['health', 'labour', 'rail-union'],
    ...out(29, '07:00'),
    body: [
      p(
        'People who work through the night lose the steadiness of their fingers about two hours before they lose the thread of an argument, and do not notice, according to a study of 212 shift workers published on {day:0}.',
      ),
      p(
        'Volunteers from a hospital, a signal box and a pilot station did two short tasks each hour: to thread five needles, and to find the error in a page of sums. By four o’clock the needles took twice as long. The sums suffered only after six.',
      ),
      pull('‘Asked how they were doing, nine in ten said: fine.’', 'From the study'),
      p(
        'A rest of twenty minutes put back most of what had been lost, if it came before three. After that it did little. A hot meal helped as much as the rest did, for reasons that the authors do not pretend to know.',
      ),
      p('The rail union has sent a copy to the railway. It marked the page about the meal.'),
    ],
    related: ['rail-union-accepts-night-shift-offer'],
  },
  {
    slug: 'a-cheaper-battery-learns-to-like-the-cold',
    kind: 'news',
    section: 'science',
    headline: 'A cheaper battery learns to like the cold',
    standfirst:
      'Iron and salt water, in a tank the size of a bus. At minus ten it still gives back four fifths of what went in.',
    dateline: { place: 'Grenn Head', agency: null },
    authors: ['tove-renn'],
    dossiers: ['power-rationing'],
    tags: ['energy', 'grenn-head'],
    ...out(36, '10:30'),
    lead: {
      key: 'wind',
      caption: 'The test tank stands at the foot of a wind farm, and is filled on windy nights.',
    },
    body: [
      p(
        'A battery made of iron, brine and not much else has run through its first winter at Grenn Head and lost less in the frost than the engineers who built it had feared.',
      ),
      p(
        'The tank stores two megawatt-hours, enough for a street for an evening. Over 96 nights it returned 79 per cent of the power put in, and in the coldest week 77.',
      ),
      ul(
        'Price per stored kilowatt-hour: about a third of the usual kind.',
        'Weight: about nine times as much, which matters only if you mean to move it.',
        'Known to burn: no.',
      ),
      p(
        'The trick is a small one. A little of the heat lost in charging is kept in the salt water by a lid, which was made from the cover of a swimming pool.',
      ),
      p(
        'Two more tanks have been ordered. The designers want five winters before they will say how long one lasts; the first plates are pitted like old coins and have stopped getting worse.',
      ),
    ],
  },
  {
    slug: 'eels-are-using-the-sea-barrier-as-a-ladder',
    kind: 'news',
    section: 'science',
    headline: 'Eels are using the sea barrier as a ladder',
    standfirst:
      'Cameras meant for cracks have filmed 9,000 young eels climbing the wet concrete of the Callow gates.',
    dateline: { place: 'Port Callow', agency: null },
    authors: ['ines-haldane'],
    dossiers: [],
    tags: ['wildlife', 'port-callow', 'callow-barrier-board'],
    ...out(52, '14:40'),
    lead: {
      key: 'barrier',
      caption: 'Each pier carries a seam of wet weed, about a hand wide, from the tide line up.',
    },
    body: [
      p(
        'Inspectors who went through three months of film from the Callow barrier, looking for rust, found that the gates are climbed each night by eels.',
      ),
      p(
        'The animals are as long as a finger and come in from the sea on the flood. When the gates are raised a thread of water runs down the seam of each pier, and the eels go up it, one behind another, six metres in about forty minutes.',
      ),
      p(
        'Nobody designed this. The seam was caulked with a rough cement after a complaint about the noise of dripping. Smooth piers on either side have no eels.',
      ),
      pic(
        'reservoir',
        'Eels that pass the barrier grow up in pools and reservoirs inland, where herons await them.',
      ),
      p(
        'The barrier board will leave the seams as they are. It has asked whether the discovery might count toward its duties under the fisheries act, of which it had until now met none.',
      ),
    ],
  },
]
