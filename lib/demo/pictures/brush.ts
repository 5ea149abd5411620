// What every scene is drawn with: a seeded random number, gradients, ridges, grain and the frame.

export const W = 1600
export const H = 1000

export type Stop = [offset: number, colour: string]

/** Rounds for the file: a tenth of a pixel is finer than anyone sees. */
export const n = (value: number) => String(Math.round(value * 10) / 10)

/** A repeatable stream of numbers from 0 to 1 (Park and Miller's minimal standard generator). */
export function randomFrom(seed: number): () => number {
  let state = seed % 2147483647
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

export function gradient(id: string, stops: Stop[]): string {
  const inner = stops
    .map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`)
    .join('')
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${inner}</linearGradient>`
}

/** A soft round light: opaque in the middle, gone at the rim. */
export const glow = (id: string, colour: string) =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity=".9"/><stop offset=".25" stop-color="${colour}" stop-opacity=".4"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`

/** The outline of hills, dunes or treetops: a damped random walk closed at the foot. */
export function ridge(o: { y: number; rough: number; step: number; foot: number; seed: number }) {
  const random = randomFrom(o.seed)
  let path = `M0 ${o.foot}L0 ${o.y}`
  let drift = 0
  for (let x = 0; x <= W; x += o.step) {
    drift = drift * 0.82 + (random() - 0.5) * o.rough
    path += `L${x} ${n(o.y + drift)}`
  }
  return `${path}L${W} ${o.y}L${W} ${o.foot}Z`
}

export const sky = (height = H) => `<rect width="${W}" height="${height}" fill="url(#s)"/>`

/** Drifting cloud over the upper part; three octaves, because librsvg pays for each. */
export const cloud = (height: number, opacity: number) =>
  `<rect width="${W}" height="${height}" filter="url(#cl)" opacity="${opacity}"/>`

/** Water from a line down: a gradient and the broken light on it. */
export const water = (from: number, light = 0.4) =>
  `<rect y="${from}" width="${W}" height="${H - from}" fill="url(#w)"/><rect y="${from}" width="${W}" height="${H - from}" filter="url(#wa)" opacity="${light}"/>`

const grain =
  '<filter id="g" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="1" seed="4"/><feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 0 0 0 .9 0"/></filter>'
const clouds =
  '<filter id="cl" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".0035 .012" numOctaves="4" seed="11"/><feColorMatrix values="0 0 0 0 1 0 0 0 0 .96 0 0 0 0 .9 0 0 0 2.6 -1.15"/></filter>'
const ripples =
  '<filter id="wa" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".006 .09" numOctaves="3" seed="5"/><feColorMatrix values="0 0 0 0 .9 0 0 0 0 .95 0 0 0 0 .95 0 0 0 2.2 -1.05"/></filter>'
const blur = '<filter id="b"><feGaussianBlur stdDeviation="3"/></filter>'

/** A finished picture: only the filters it uses are written, and a grain lies over all of it. */
export function frame(o: { defs: string; body: string; grain?: number; size?: [number, number] }) {
  const [w, h] = o.size ?? [W, H]
  const used =
    (o.body.includes('#cl') ? clouds : '') +
    (o.body.includes('#wa') ? ripples : '') +
    (o.body.includes('#b)') ? blur : '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}"><defs>${o.defs}${used}${grain}</defs>${o.body}<rect width="${w}" height="${h}" filter="url(#g)" opacity="${o.grain ?? 0.14}" style="mix-blend-mode:overlay"/></svg>\n`
}
