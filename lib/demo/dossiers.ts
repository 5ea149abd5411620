import type { DemoDossier } from './types'

/** The running stories that are kept together, in the order of the strip under the masthead. */
export const dossiers: DemoDossier[] = [
  {
    slug: 'battle-over-the-delta',
    title: 'Battle over the Delta',
    standfirst:
      'Two states, one navigable channel and a treaty that names an office nobody holds. Every report, document and correction since a buoy was moved in the night.',
    standing: [
      'The channel is open in daylight only, under pilot.',
      'Talks opened in Port Callow without Ardane.',
      'Eleven dredger crew remain in custody.',
    ],
    open: true,
    stories: 180,
    sinceDaysAgo: 70,
    startHere: [
      'how-it-began-a-buoy-moved-in-the-night',
      'the-1962-treaty-annotated',
      'who-owns-silt-a-short-history',
    ],
  },
  {
    slug: 'the-callow-inquiry',
    title: 'The Callow inquiry',
    standfirst:
      'Thirty-one people drowned in the Lower Town of Port Callow on a night when the sea barrier stayed open. A judge is asking why.',
    standing: [
      'Public hearings have reached their fifth week.',
      'The two engineers on duty that night have given evidence.',
      'The former chair of the barrier board is to be heard in closed session.',
    ],
    open: true,
    stories: 42,
    sinceDaysAgo: 64,
    startHere: ['callow-inquiry-opens-with-the-names-of-thirty-one-people'],
  },
  {
    slug: 'power-rationing',
    title: 'Power rationing',
    standfirst:
      'A cracked turbine at Grenn Head and a dry winter in the hills have left Hethra short of a fifth of its electricity. How it is shared out, and by whom.',
    standing: [
      'The rationing bill has passed by 61 votes to 60.',
      'Outage times must be published street by street within fourteen days.',
      'Grenn Head’s second turbine is not expected back before the autumn.',
    ],
    open: true,
    stories: 67,
    sinceDaysAgo: 68,
    startHere: ['grenn-head-shuts-second-turbine-after-crack-is-found'],
  },
  {
    slug: 'seed-bank-theft',
    title: 'Seed bank theft',
    standfirst:
      'In the winter 214 sealed envelopes left the cold store at Kilder Fell in a bread van. Most are still missing, and so is any clear reason for taking them.',
    standing: [
      'Sixty-two of the 214 envelopes have been found.',
      'A former store keeper has been charged and denies theft.',
      'The dossier is closed until the trial opens.',
    ],
    open: false,
    stories: 19,
    sinceDaysAgo: 74,
    startHere: ['seed-bank-finds-214-envelopes-gone-and-no-lock-broken'],
  },
  {
    slug: 'tarsk-elections',
    title: 'Tarsk elections',
    standfirst:
      'Tarsk votes for a president under a law that counts blank papers. Two candidates, eleven districts and a margin smaller than a village.',
    standing: [
      'Some 900 votes lie between the two candidates.',
      'Three of eleven districts are counting for a second time.',
      'The court must name a winner within nine days of the last count.',
    ],
    open: true,
    stories: 88,
    sinceDaysAgo: 60,
    startHere: ['tarsk-sets-a-date-and-a-rule-nobody-has-tried'],
  },
]
