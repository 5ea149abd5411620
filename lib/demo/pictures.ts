import type { DemoPicture } from './types'

const credit = 'Illustration: Longwave'
const scene = (file: string, alt: string): DemoPicture => ({
  file: `${file}.svg`,
  width: 1600,
  height: 1000,
  alt,
  credit,
})
const portrait = (name: string, alt: string): DemoPicture => ({
  file: `portrait-${name}.svg`,
  width: 800,
  height: 800,
  alt,
  credit,
})

/** Every picture of the demo, by key; `pictures/draw.ts` draws the files. */
export const pictures: Record<string, DemoPicture> = {
  delta: scene(
    'delta',
    'Dusk over the Vessen estuary, with the lights of Saltmere on the far bank',
  ),
  port: scene('port', 'Container cranes and stacked containers on the quay at Port Callow'),
  wind: scene('wind', 'Five wind turbines above a green ridge on a clear day'),
  chamber: scene('chamber', 'Members seated in curved rows in a panelled assembly chamber'),
  pitch: scene('pitch', 'Two players chase the ball on a floodlit pitch before a full stand'),
  stage: scene('stage', 'Two dancers stand in crossed beams of light on a dark stage'),
  lighthouse: scene(
    'lighthouse',
    'A white lighthouse with a red band on a headland at dusk, its beam lit',
  ),
  dredger: scene('dredger', 'A dredger with a raised bucket ladder on flat grey water'),
  ferry: scene(
    'ferry',
    'A car ferry under way in a swell, seen from the side, with gulls behind it',
  ),
  reservoir: scene(
    'reservoir',
    'Herons stand on cracked mud beside the last pool of a drained reservoir',
  ),
  'power-station': scene(
    'power-station',
    'A power station with two cooling towers at night, steam lit from below',
  ),
  courtroom: scene(
    'courtroom',
    'An empty courtroom with a raised bench, a lamp and two rows of seats',
  ),
  market: scene('market', 'Striped stalls on a harbour quay in the morning, masts behind them'),
  'seed-vault': scene(
    'seed-vault',
    'A cold store with rows of labelled drawers, one of them pulled open',
  ),
  'polling-hall': scene(
    'polling-hall',
    'A school hall with a row of polling booths and a ballot box on a table',
  ),
  railway: scene(
    'railway',
    'Converging tracks, signals and a waiting train in a railway yard at dawn',
  ),
  'bus-stop': scene(
    'bus-stop',
    'A bus shelter on a country road, with a village and hills behind it',
  ),
  swimmers: scene(
    'swimmers',
    'Three swimmers in bright caps cross a calm bay toward a wooden jetty',
  ),
  storm: scene('storm', 'Waves break white against a dark cliff under a low storm sky'),
  library: scene('library', 'Shelves of books to the ceiling, a ladder and a reading lamp'),
  'radio-mast': scene(
    'radio-mast',
    'A tall guyed radio mast with red lamps above a hut, under stars',
  ),
  grocer: scene('grocer', 'Shop shelves with jars and tins above crates of fruit and vegetables'),
  clinic: scene(
    'clinic',
    'A small white clinic on a grassy island shore, with a helicopter pad beside it',
  ),
  barrier: scene('barrier', 'The steel gates of a sea barrier between concrete piers, half raised'),
  patrol: scene(
    'patrol',
    'A grey patrol boat at night, its searchlight sweeping across black water',
  ),
  regatta: scene('regatta', 'Sailing boats heel in a fresh wind off a rocky coast'),
  'silt-map': scene(
    'silt-map',
    'A hand-coloured chart of a river mouth with depth lines and sandbanks',
  ),
  bank: scene('bank', 'The columns of a central bank across a wet square, one window lit'),
  airfield: scene('airfield', 'A twin-engined aircraft alone on a wet apron beside a low terminal'),
  'portrait-mirela-osk': portrait(
    'mirela-osk',
    'Portrait of Mirela Osk, a woman with long dark hair',
  ),
  'portrait-petra-lindqvist': portrait(
    'petra-lindqvist',
    'Portrait of Petra Lindqvist, a woman with grey hair in a bun and glasses',
  ),
  'portrait-idris-vale': portrait(
    'idris-vale',
    'Portrait of Idris Vale, a man with close-cropped hair and a beard',
  ),
  'portrait-tove-renn': portrait(
    'tove-renn',
    'Portrait of Tove Renn, a woman with short fair hair',
  ),
  'portrait-daniel-achterberg': portrait(
    'daniel-achterberg',
    'Portrait of Daniel Achterberg, a man in a rust-coloured jacket',
  ),
  'portrait-ines-haldane': portrait(
    'ines-haldane',
    'Portrait of Ines Haldane, a woman with long grey hair',
  ),
  'portrait-rafe-venning': portrait(
    'rafe-venning',
    'Portrait of Rafe Venning, a bald man in round glasses',
  ),
  'portrait-jory-kemble': portrait(
    'jory-kemble',
    'Portrait of Jory Kemble, a young man in a knitted cap',
  ),
}
