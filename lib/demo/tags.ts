import type { DemoTag } from './types'

const place = (slug: string, name: string, description?: string): DemoTag =>
  description === undefined
    ? { slug, name, type: 'place' }
    : { slug, name, type: 'place', description }
const person = (slug: string, name: string, description: string): DemoTag => ({
  slug,
  name,
  type: 'person',
  description,
})
const organisation = (slug: string, name: string, description: string): DemoTag => ({
  slug,
  name,
  type: 'organisation',
  description,
})
const subject = (slug: string, name: string, description?: string): DemoTag =>
  description === undefined
    ? { slug, name, type: 'subject' }
    : { slug, name, type: 'subject', description }

/** Forty tags of all four types. */
export const tags: DemoTag[] = [
  place(
    'vessen-delta',
    'Vessen Delta',
    'The river mouth between Ardane and Kestria, and its one deep channel.',
  ),
  place('ardane', 'Ardane', 'The state on the western bank of the Vessen.'),
  place('kestria', 'Kestria', 'The state on the eastern bank of the Vessen.'),
  place('saltmere', 'Saltmere', 'Free port of 14,000 people at the mouth of the Vessen.'),
  place(
    'port-callow',
    'Port Callow',
    'Hethra’s largest container port, and the site of the sea barrier.',
  ),
  place('tarsk', 'Tarsk', 'Inland republic with a new election law and a very close result.'),
  place(
    'orrin',
    'Orrin',
    'The largest of the western islands, four hours by ferry from the mainland.',
  ),
  place('marrick', 'Marrick'),
  place('grenn-head', 'Grenn Head'),
  place('kilder-fell', 'Kilder Fell'),
  person('halden-roe', 'Halden Roe', 'Deputy harbour master at Saltmere.'),
  person('lena-corbray', 'Lena Corbray', 'Hethra’s minister for energy.'),
  person('osric-hale', 'Osric Hale', 'Leader of the opposition in the Hethran Assembly.'),
  person('maud-ferrant', 'Maud Ferrant', 'Judge and chair of the Callow inquiry.'),
  person('ilse-torvan', 'Ilse Torvan', 'Candidate of the Civic List for president of Tarsk.'),
  person('anton-vrell', 'Anton Vrell', 'Candidate of the Homestead Party for president of Tarsk.'),
  person(
    'rusalka-venn',
    'Rusalka Venn',
    'Choreographer, known for works in places that are not theatres.',
  ),
  person('edda-marl', 'Edda Marl', 'Cartographer, acquitted of passing on a survey of the delta.'),
  organisation(
    'saltmere-harbour-authority',
    'Saltmere Harbour Authority',
    'Opens and closes the deep channel under the treaty of 1962.',
  ),
  organisation(
    'hethran-assembly',
    'Hethran Assembly',
    'The 121 members who make Hethra’s laws in Marrick.',
  ),
  organisation('central-bank', 'Central Bank of Hethra', 'Sets the base rate eight times a year.'),
  organisation('pilots-guild', 'Pilots’ Guild', 'The 64 licensed pilots of the Vessen.'),
  organisation(
    'rail-union',
    'Union of Rail Workers',
    'Represents 9,200 drivers, signallers and track staff.',
  ),
  organisation(
    'callow-barrier-board',
    'Callow Barrier Board',
    'Public body that runs the sea gates at Port Callow.',
  ),
  organisation(
    'coast-grocers',
    'Coast Grocers',
    'A cooperative of 412 shops owned by their customers.',
  ),
  organisation('orrin-athletic', 'Orrin Athletic', 'Football club of the western islands.'),
  subject('shipping', 'Shipping', 'Hulls, freight, crews and the water under them.'),
  subject('insurance', 'Insurance'),
  subject('treaties', 'Treaties', 'What states have signed, and what they say they meant.'),
  subject('energy', 'Energy', 'How power is made, stored, sold and shared out.'),
  subject('health', 'Health'),
  subject('fishing', 'Fishing'),
  subject('elections', 'Elections', 'Votes, counts and the rules that decide both.'),
  subject('weather', 'Weather'),
  subject('transport', 'Transport', 'Trains, buses, ferries and the people who wait for them.'),
  subject('wildlife', 'Wildlife'),
  subject('courts', 'Courts', 'Trials, appeals and public inquiries.'),
  subject('books', 'Books'),
  subject('labour', 'Labour', 'Pay, shifts, unions and conditions of work.'),
  subject('football', 'Football'),
]
