// The eight portraits: one head, dressed and combed eight ways.
import { frame, gradient } from './brush'

interface Face {
  ground: string
  skin: string
  hair: string
  coat: string
  style: 'long' | 'short' | 'crop' | 'bun' | 'bald' | 'cap'
  glasses?: true
  beard?: true
}

const short = 'M130 178q-10 -100 72 -100q84 0 70 102q-14 -54 -50 -58q-56 8 -92 56z'
const styles: Record<Face['style'], { behind: string; before: string }> = {
  long: {
    behind: '<path d="M120 190q-8 150 10 190h140q20 -50 8 -190z"/>',
    before: `<path d="${short}"/>`,
  },
  short: { behind: '', before: `<path d="${short}"/>` },
  crop: {
    behind: '',
    before: '<path d="M134 160q0 -72 68 -74q64 2 64 74q-20 -36 -66 -36q-46 0 -66 36z"/>',
  },
  bun: {
    behind: '<circle cx="200" cy="78" r="38"/>',
    before: `<path d="M132 170q-6 -84 70 -86q72 2 66 86q-22 -46 -66 -50q-48 4 -70 50z"/>`,
  },
  bald: {
    behind: '',
    before: '<path d="M132 190q-10 -20 -2 -40q10 10 12 40zM268 190q10 -20 2 -40q-10 10 -12 40z"/>',
  },
  cap: {
    behind: '',
    before:
      '<path d="M128 160q-2 -86 72 -88q76 2 72 88q-72 -26 -144 0z"/><path d="M122 164q78 -30 156 0v22q-78 -28 -156 0z" fill-opacity=".75"/>',
  },
}

function portrait(face: Face): string {
  const { behind, before } = styles[face.style]
  const glasses = face.glasses
    ? '<g fill="none" stroke="#22282b" stroke-width="5"><circle cx="172" cy="182" r="24"/><circle cx="228" cy="182" r="24"/><path d="M196 180h8M148 178l-14 -6M252 178l14 -6"/></g>'
    : ''
  const beard = face.beard
    ? `<path d="M138 196q6 74 62 76q56 -2 62 -76q-12 30 -34 28q-28 -12 -56 0q-22 2 -34 -28z" fill="${face.hair}"/>`
    : ''
  return frame({
    size: [800, 800],
    grain: 0.1,
    defs: gradient('s', [
      [0, face.ground],
      [1, '#cfd8d6'],
    ]),
    body: `<rect width="800" height="800" fill="url(#s)"/><g transform="scale(2)"><g fill="${face.hair}">${behind}</g><path d="M40 400q20 -110 120 -124h80q100 14 120 124z" fill="${face.coat}"/><path d="M160 276l40 58l40 -58l22 6l-62 90l-62 -90z" fill="#000" opacity=".18"/><path d="M168 240h64v54q-32 26 -64 0z" fill="${face.skin}"/><path d="M168 246q32 30 64 0v26q-32 22 -64 0z" fill="#000" opacity=".12"/><ellipse cx="200" cy="180" rx="66" ry="82" fill="${face.skin}"/>${beard}<g fill="${face.hair}">${before}</g>${glasses}</g>`,
  })
}

/** By the person's slug. */
export const portraits: Record<string, string> = {
  'mirela-osk': portrait({
    ground: '#8fa5a6',
    skin: '#b98a68',
    hair: '#2b1d16',
    coat: '#22363d',
    style: 'long',
  }),
  'petra-lindqvist': portrait({
    ground: '#a3aeb8',
    skin: '#d6b499',
    hair: '#8f8d88',
    coat: '#2c3550',
    style: 'bun',
    glasses: true,
  }),
  'idris-vale': portrait({
    ground: '#b5aa97',
    skin: '#7a543e',
    hair: '#1c1613',
    coat: '#2f4a44',
    style: 'crop',
    beard: true,
  }),
  'tove-renn': portrait({
    ground: '#9aa8b5',
    skin: '#d8b193',
    hair: '#8a6a4a',
    coat: '#1f2b2a',
    style: 'short',
  }),
  'daniel-achterberg': portrait({
    ground: '#b7b09c',
    skin: '#6b4a38',
    hair: '#171312',
    coat: '#7b3f2a',
    style: 'short',
  }),
  'ines-haldane': portrait({
    ground: '#a9b5a4',
    skin: '#c99b7a',
    hair: '#9a9a98',
    coat: '#3b2a46',
    style: 'long',
  }),
  'rafe-venning': portrait({
    ground: '#b39aa6',
    skin: '#c89a7d',
    hair: '#4a3a30',
    coat: '#54263f',
    style: 'bald',
    glasses: true,
  }),
  'jory-kemble': portrait({
    ground: '#9fb08c',
    skin: '#d3a888',
    hair: '#8f3f2c',
    coat: '#3a4d24',
    style: 'cap',
  }),
}
