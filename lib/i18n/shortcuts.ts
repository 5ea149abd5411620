/** The newsroom's keys, as the list under `?` tells them. */
export const shortcutWords = {
  title: 'All shortcuts',
  keys: [
    ['J, K', 'Next and previous story or comment of a list'],
    ['Enter', 'Open the story'],
    ['Space', 'Preview the story beside the list'],
    ['/', 'Search'],
    ['C', 'New story'],
    ['G, then D', 'Desk'],
    ['G, then S', 'Schedule'],
    ['G, then F', 'Front pages'],
    ['G, then M', 'Media'],
    ['G, then C', 'Discussion'],
    ['G, then L', 'Short links'],
    ['A, R, H, P, N', 'Discussion: approve, remove, hold, pick, note'],
    ['1 to 9', 'Discussion: remove under that rule'],
    ['Z', 'Discussion: undo the last decision'],
    ['?', 'This list'],
    ['Esc', 'Close'],
  ],
  letterKeys: 'Use single-letter keys on this device',
  close: 'Close',
} as const
