/** The words of the radio: the player, the page of the week, and the newsroom's page of both. */
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const weekdayLong = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** ISO weekdays in words: `every day`, `Mon to Fri`, `Tue, Sat`. */
export function weekdaysInWords(days: number[]): string {
  const sorted = [...days].sort((a, b) => a - b)
  if (sorted.length === 7) return 'every day'
  const names = sorted.map((day) => weekdayNames[day - 1])
  const isRun = sorted.length > 2 && sorted.at(-1)! - sorted[0]! === sorted.length - 1
  return isRun ? `${names[0]} to ${names.at(-1)}` : names.join(', ')
}

/** The words of the player and of its button, which the browser gets as they stand. */
export const playerWords = {
  listenLive: 'Listen live',
  region: 'Player',
  play: 'Play',
  pause: 'Pause',
  close: 'Close',
  back: 'Back 30 seconds',
  backShort: '30 s',
  volume: 'Volume',
  stream: 'Stream',
  with: 'with',
  next: 'Next at',
  live: 'Live',
  until: 'until',
  held: 'No connection, so the page stays.',
  states: {
    idle: 'Paused',
    offer: 'You were listening. Play goes on live.',
    connecting: 'Connecting',
    playing: 'Live',
    buffering: 'Reconnecting',
    dropped: 'The stream dropped. Trying again.',
    'off-air': 'Off air',
    elsewhere: 'Playing in another tab',
    refused: 'The browser held back the sound. Press Play.',
    unplayable: 'This browser cannot play this stream.',
  },
  offAirUntil: 'Off air until',
} as const

export const listenPage = {
  title: 'Listen',
  description: (name: string) =>
    `${name} on air: the stream, what is on, and the week’s programme.`,
  onNow: 'On now',
  next: 'Next',
  offAir: 'Nothing is on just now.',
  noMore: 'Nothing more is planned this week.',
  week: 'The week',
  timesIn: 'Times are in',
  repeat: 'Repeat',
  special: 'Special',
  nothing: 'Off air',
  streams: 'The stream itself',
  streamsHint: 'For a player of your own: these addresses work in any program that plays radio.',
  noStream: 'There is no stream to listen to yet. What is planned stands below.',
  empty: 'The programme of this week has not been published yet.',
  today: 'Today',
  with: 'with',
}

export const radioWords = {
  title: 'Radio',
  week: 'Week',
  thisWeek: 'This week',
  earlier: 'Week before',
  later: 'Week after',
  weekOf: (day: string) => `Week of ${day}`,
  timesIn: (zone: string) => `Wall-clock times in ${zone}.`,
  add: 'New programme',
  addStream: 'New stream',
  streams: 'Streams',
  onlyAdministrators: 'Administrators set the streams: each lets a host into every reader’s page.',
  noStreams:
    'There is no stream yet, so readers see no “Listen live”. The programme can be planned all the same.',
  demoStream:
    'The time signal that Longwave makes itself. Readers hear it only while there is no other open stream.',
  empty: 'Nothing is planned in this week.',
  offAir: 'Off air',
  grid: 'The week by time',
  from: 'From',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  saved: 'Saved. Readers see it from now on.',
  removed: 'Taken out. Readers see the week without it from now on.',
  gone: 'Somebody else took this programme out already. Nothing was changed.',
  clash: (title: string, when: string) =>
    `“${title}” is on at that time (${when}). Nothing was saved: move one of the two, or plan a special for a single day, which goes before the weekly programme.`,
  yes: 'Yes',
  no: 'No',
  repeatShort: 'Repeat',
  specialShort: 'Special',
  weekdays: weekdayLong,
  weekdaysShort: weekdayNames,
  programme: {
    add: 'New programme',
    edit: (title: string) => `Programme: ${title}`,
    title: 'Title',
    presenter: 'Presenter',
    presenterHint: 'Who is heard; may be left empty.',
    description: 'Description',
    descriptionHint: 'A sentence or two for readers, on the page of the week.',
    days: 'Days of the week',
    when: 'When',
    starts: 'Starts',
    startsHint: (zone: string) =>
      `By the clocks of ${zone}. When they are changed, the programme keeps its time.`,
    ends: 'Ends',
    endsHint: 'At or before the beginning: on the next day.',
    firstDay: 'First day',
    lastDay: 'Last day',
    lastDayHint:
      'Empty: it goes on. The same as the first: a special, on that one day, before whatever is on every week.',
    repeat: 'Repeat',
    repeatHint: 'It was broadcast before; readers are told so.',
    remove: 'Take out of the programme',
  },
  stream: {
    add: 'New stream',
    edit: (name: string) => `Stream: ${name}`,
    name: 'Name',
    nameHint: 'Readers choose by it where there are several.',
    url: 'Address',
    urlHint:
      'Where the sound itself comes from, not a page or a playlist file. It must not lead on to another host: pages let only this one in.',
    format: 'Kind',
    formats: {
      mp3: 'MP3',
      aac: 'AAC',
      ogg: 'Ogg (Vorbis, Opus or FLAC)',
      hls: 'HLS (a playlist, .m3u8)',
      wav: 'WAV',
    },
    position: 'Place in the order',
    positionHint: 'The smallest number is the one that plays first.',
    closed: 'Closed',
    closedHint: 'Readers do not see it, and pages do not let its host in.',
  },
} as const
