// Draws every picture of the demo anew: `npx tsx lib/demo/pictures/draw.ts`.
import { writeFileSync } from 'node:fs'
import { pictures } from '../pictures'
import { chamber, delta, pitch, port, stage, wind } from './front-scenes'
import { courtroom, grocer, library, pollingHall, seedVault, siltMap } from './indoor-scenes'
import {
  airfield,
  bank,
  busStop,
  clinic,
  powerStation,
  radioMast,
  railway,
  reservoir,
} from './land-scenes'
import { portraits } from './portraits'
import {
  barrier,
  dredger,
  ferry,
  lighthouse,
  market,
  patrol,
  regatta,
  storm,
  swimmers,
} from './sea-scenes'

const scenes: Record<string, () => string> = {
  delta,
  port,
  wind,
  chamber,
  pitch,
  stage,
  lighthouse,
  dredger,
  ferry,
  reservoir,
  'power-station': powerStation,
  courtroom,
  market,
  'seed-vault': seedVault,
  'polling-hall': pollingHall,
  railway,
  'bus-stop': busStop,
  swimmers,
  storm,
  library,
  'radio-mast': radioMast,
  grocer,
  clinic,
  barrier,
  patrol,
  regatta,
  'silt-map': siltMap,
  bank,
  airfield,
}

// The alt text is the drawing's title too, so that the file says what it is when opened by itself.
function write(name: string, svg: string) {
  const title = `<title>${pictures[name]!.alt}</title>`
  const titled = svg.replace('<defs>', `${title}<defs>`)
  writeFileSync(new URL(`./${name}.svg`, import.meta.url), titled)
}

for (const [name, draw] of Object.entries(scenes)) write(name, draw())
for (const [name, svg] of Object.entries(portraits)) write(`portrait-${name}`, svg)
