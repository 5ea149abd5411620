// The six scenes of the front page.
import { cloud, frame, gradient, H, n, randomFrom, ridge, sky, times, W, water } from './brush'

export function delta(): string {
  const random = randomFrom(7)
  const houses = times(26, (index) => {
    const x = 880 + index * 27 + random() * 12
    const tall = 14 + random() * 30
    const window =
      random() > 0.45
        ? `<rect x="${n(x + 5)}" y="${n(572 - tall)}" width="3" height="4" fill="#ffd9a0"/>`
        : ''
    return `<rect x="${n(x)}" y="${n(566 - tall)}" width="${n(14 + random() * 14)}" height="${n(tall)}" fill="#1a2a2f"/>${window}`
  })
  const reeds = times(
    90,
    () =>
      `<path d="M${n(random() * 840)} ${n(860 + random() * 120)}l${n((random() - 0.5) * 16)} ${n(-40 - random() * 60)}"/>`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#4e6f7d'],
        [0.35, '#96a9a8'],
        [0.56, '#e2c7a2'],
        [0.58, '#c99f78'],
      ]) +
      gradient('w', [
        [0, '#b79a7c'],
        [0.3, '#6f8487'],
        [1, '#22373e'],
      ]),
    body: `${sky()}${cloud(560, 0.55)}<path d="${ridge({ y: 530, rough: 9, step: 18, foot: 600, seed: 21 })}" fill="#63797c" opacity=".8"/><path d="${ridge({ y: 552, rough: 8, step: 14, foot: 600, seed: 34 })}" fill="#3b5157"/>${houses}${water(566, 0.45)}<path d="M0 640C300 612 520 668 760 640S1180 604 1600 650L1600 676C1250 640 980 690 700 676S260 650 0 684Z" fill="#2b3a34" opacity=".85"/><path d="M0 ${H}L0 820C240 770 520 850 760 900S900 980 940 ${H}Z" fill="#1d2a26"/><g stroke="#16211f" stroke-width="3">${reeds}</g><g fill="#11191b"><path d="M1010 742h190l-26 26h-140z"/><rect x="1080" y="690" width="4" height="54"/><path d="M1084 694l52 44h-52z" opacity=".8"/></g>`,
  })
}

export function port(): string {
  const random = randomFrom(12)
  const colours = ['#7d3b28', '#2e4c58', '#5f6c66', '#8f7a4a', '#3a3f45', '#49616a']
  const cranes = (
    [
      [180, 1],
      [520, 0.86],
      [860, 0.95],
      [1180, 0.8],
    ] as const
  )
    .map(
      ([x, k]) =>
        `<g transform="translate(${x} ${n(640 - 330 * k)}) scale(${k})" stroke="#152024" stroke-width="9" fill="none"><path d="M40 330L60 60M150 330L130 60M20 60H330M95 60L110 -60M110 -60L320 58M110 -60L24 58M56 190H136M250 60V150"/></g><rect x="${n(x + 238 * k)}" y="${n(640 - 180 * k)}" width="44" height="26" fill="#a5482a"/>`,
    )
    .join('')
  const stacks = times(4, (row) =>
    times(26, (column) =>
      random() < 0.16 * row
        ? ''
        : `<rect x="${column * 64}" y="${606 - row * 34}" width="61" height="32" fill="${colours[Math.floor(random() * 6)]}"/>`,
    ),
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#a9b9bf'],
        [0.6, '#dfe2dc'],
        [1, '#c8ccc7'],
      ]) +
      gradient('w', [
        [0, '#8b9a9d'],
        [1, '#3e5157'],
      ]),
    body: `${sky(660)}${cloud(660, 0.6)}${cranes}${stacks}${water(640)}`,
  })
}

export function wind(): string {
  const blade = 'M-5 0C-14 -60 -8 -150 0 -210C6 -140 8 -60 5 0Z'
  const turbines = (
    [
      [300, 420, 1, 10],
      [640, 470, 0.72, 40],
      [930, 400, 1.15, 75],
      [1240, 480, 0.66, 20],
      [1430, 450, 0.84, 55],
    ] as const
  )
    .map(
      ([x, y, k, turn]) =>
        `<g transform="translate(${x} ${y}) scale(${k})" fill="#f3f4f1"><path d="M-5 0L-9 420H9L5 0Z" opacity=".92"/><g transform="rotate(${turn})">${[0, 120, 240].map((angle) => `<path transform="rotate(${angle})" d="${blade}"/>`).join('')}</g><circle r="9"/></g>`,
    )
    .join('')
  return frame({
    defs:
      gradient('s', [
        [0, '#3f6f96'],
        [0.7, '#b6cedb'],
      ]) +
      gradient('w', [
        [0, '#6d8a5a'],
        [1, '#33492b'],
      ]),
    body: `${sky()}${cloud(760, 0.75)}${turbines}<path d="${ridge({ y: 800, rough: 24, step: 40, foot: H, seed: 5 })}" fill="url(#w)"/><path d="${ridge({ y: 880, rough: 20, step: 30, foot: H, seed: 9 })}" fill="#2d4026"/>`,
  })
}

export function chamber(): string {
  const random = randomFrom(31)
  const coats = ['#20282b', '#2b3940', '#3d2f2c', '#24323a']
  const faces = ['#8a6a55', '#c19a7c', '#5d4335', '#d3ae91']
  const seats = times(8, (row) => {
    const count = 15 + row * 3
    return times(count, (seat) => {
      const turn = Math.PI * (0.06 + (0.88 * seat) / (count - 1))
      const reach = 230 + row * 76
      if (random() < 0.1) return ''
      const x = n(800 - Math.cos(turn) * reach * 1.25)
      const y = n(335 + Math.sin(turn) * reach * 0.72)
      return `<g transform="translate(${x} ${y}) scale(${n(0.7 + row * 0.14)})"><path d="M-16 26q16 -28 32 0z" fill="${coats[Math.floor(random() * 4)]}"/><circle r="9" cy="-4" fill="${faces[Math.floor(random() * 4)]}"/></g>`
    })
  })
  const panels = times(20, (index) => `<rect x="${index * 82}" width="46" height="270"/>`)
  return frame({
    defs: gradient('s', [
      [0, '#5b3a22'],
      [0.5, '#7a5030'],
      [1, '#2c1c13'],
    ]),
    body: `${sky()}<g fill="#8a5f3b" opacity=".7">${panels}</g><rect y="262" width="${W}" height="20" fill="#c79a5b"/><ellipse cx="800" cy="330" rx="250" ry="92" fill="#a97a48"/><rect x="690" y="280" width="220" height="60" fill="#3b2517"/>${seats}`,
  })
}

export function pitch(): string {
  const random = randomFrom(17)
  const colours = ['#8b9aa3', '#c9b29a', '#7d3b28', '#39515e', '#d8d8d0']
  // One path a colour, of dots drawn as round-capped strokes without length: a crowd in 20 KB.
  const crowd = colours
    .map(
      (colour) =>
        `<path stroke="${colour}" d="${times(240, () => `M${Math.round(random() * W)} ${Math.round(246 + random() * 266)}h0`)}"/>`,
    )
    .join('')
  const lamps = [200, 560, 1000, 1380]
    .map(
      (x) =>
        `<ellipse cx="${x}" cy="120" rx="90" ry="22"/><ellipse cx="${x}" cy="120" rx="190" ry="70" opacity=".18" filter="url(#b)"/>`,
    )
    .join('')
  return frame({
    defs:
      gradient('s', [
        [0, '#10202b'],
        [1, '#2a4758'],
      ]) +
      gradient('w', [
        [0, '#3f7a3c'],
        [1, '#235226'],
      ]),
    body: `${sky()}<g fill="none" stroke-width="9" stroke-linecap="round" opacity=".7">${crowd}</g><rect y="180" width="${W}" height="60" fill="#0c161c"/><g fill="#fffbe8">${lamps}</g><path d="M0 520H1600V1000H0Z" fill="url(#w)"/>${times(8, (index) => `<path d="M${index * 220 - 60} 520h110l${(index - 3.5) * 60} 480h-170z" fill="#fff" opacity=".05"/>`)}<g fill="none" stroke="#fff" stroke-width="4" opacity=".75"><path d="M0 700H1600"/><ellipse cx="800" cy="700" rx="230" ry="70"/></g><g fill="#e9edf0"><path d="M610 760q10 -80 30 -84q24 6 28 84l-8 80h-14l-6 -50l-10 50h-14z"/><circle cx="640" cy="660" r="16" fill="#5d4335"/></g><g fill="#b5342a"><path d="M900 800q10 -86 32 -90q26 6 30 90l-8 86h-15l-7 -54l-10 54h-15z"/><circle cx="932" cy="692" r="17" fill="#c19a7c"/></g><circle cx="770" cy="850" r="12" fill="#fff"/>`,
  })
}

export function stage(): string {
  return frame({
    grain: 0.2,
    defs: gradient('s', [
      [0, '#1a0f1c'],
      [1, '#41203c'],
    ]),
    body: `${sky()}<path d="M520 0L300 1000H900L680 0Z" fill="#ffdca8" opacity=".28" filter="url(#b)"/><path d="M1060 0L960 1000H1400L1200 0Z" fill="#9fd0ff" opacity=".18" filter="url(#b)"/><ellipse cx="640" cy="880" rx="330" ry="60" fill="#ffdca8" opacity=".35"/><g fill="#0d080e"><path d="M590 870q-10 -250 20 -300q40 -26 76 0q34 60 20 300z"/><circle cx="648" cy="520" r="42"/><path d="M1110 900q-10 -230 20 -270q40 -26 70 0q30 50 20 270z"/><circle cx="1164" cy="585" r="38"/></g><rect y="900" width="${W}" height="100" fill="#0d080e"/>`,
  })
}
