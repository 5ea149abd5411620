/** The front page as an editor has arranged it; the rest of the page fills itself. */
export const front = {
  lead: 'two-navies-one-channel-the-night-the-vessen-almost-closed',
  /** The four beside and below the lead, in their order. */
  next: [
    'rationing-bill-passes-by-a-single-vote-after-all-night-sitting',
    'insurers-triple-cover-for-hulls-entering-the-estuary',
    'island-clinics-to-share-one-surgeon-until-autumn',
    'a-border-drawn-in-silt-was-never-going-to-hold',
  ],
}
