import { expect, test } from 'vitest'
import { newId } from '@/lib/base/ids'
import { contentSecurityPolicy } from '@/lib/front/headers'
import { playerWords, weekdaysInWords } from '@/lib/i18n/radio'
import { saveProgrammeInput, saveStreamInput } from '@/lib/radio/input'
import {
  after,
  closed,
  type PlayerEvent,
  type PlayerState,
  type Playing,
  waitAfter,
  wantsSound,
} from '@/lib/radio/playing'
import { streamSources } from '@/lib/radio/policy-sources'
import { demoStreamPath, isHeardOn, offered } from '@/lib/radio/stream'
import { sampleRate, soundOf, waveHeader } from '@/lib/radio/time-signal'

const through = (events: PlayerEvent[], isOnAir = true): Playing =>
  events.reduce((playing, event) => after(playing, event, isOnAir), closed)
const times = (count: number, event: PlayerEvent) => Array<PlayerEvent>(count).fill(event)

test('the player says what it does', () => {
  expect(through(['play']).state).toBe('connecting')
  expect(through(['play', 'sound']).state).toBe('playing')
  expect(through(['play', 'sound', 'silence']).state).toBe('buffering')
  expect(through(['play', 'sound', 'silence', 'sound']).state).toBe('playing')
  expect(through(['play', 'sound', 'broken']).state).toBe('buffering')
  expect(through(['play', ...times(6, 'broken')]).state).toBe('dropped')
  expect(through(['play', ...times(6, 'broken'), 'sound'])).toEqual({
    state: 'playing',
    failures: 0,
  })
  expect(through(['play', ...times(2, 'broken')], false).state).toBe('off-air')
  expect(through(['play', 'sound', 'pause']).state).toBe('idle')
  expect(through(['play', 'elsewhere']).state).toBe('elsewhere')
  expect(through(['play', 'close'])).toEqual(closed)
})

test('nobody is told to press Play while the button is Pause', () => {
  for (const [state, words] of Object.entries(playerWords.states))
    if (wantsSound({ state: state as PlayerState, failures: 0 })) expect(words).not.toMatch(/Play/)
})

test('what a connection tells after it was let go of changes nothing', () => {
  for (const last of ['pause', 'close', 'elsewhere', 'offer', 'refused'] as const)
    for (const event of ['sound', 'silence', 'broken'] as const)
      expect(through(['play', last, event])).toEqual(through(['play', last]))
})

test('it goes on wanting sound while it is cut off, and not after a pause', () => {
  expect(wantsSound(through(['play', ...times(9, 'broken')]))).toBe(true)
  expect(wantsSound(through(['play', 'sound', 'pause']))).toBe(false)
})

test('it waits longer each time, thirty seconds at most, and not with everybody else', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 99].map((failures) => waitAfter(failures, 0))).toEqual([
    1, 2, 4, 8, 15, 30, 30, 30,
  ])
  expect(waitAfter(4, 1)).toBe(10)
})

test('the policy has exactly the hosts of the streams', () => {
  const sources = streamSources([
    { url: 'https://radio.example:8443/live.mp3?x=1', format: 'mp3' },
    { url: 'https://radio.example:8443/other', format: 'aac' },
    { url: 'https://cdn.example/live.m3u8', format: 'hls' },
    { url: demoStreamPath, format: 'wav' },
  ])
  expect(sources).toEqual({
    media: ['https://radio.example:8443', 'https://cdn.example', 'blob:'],
    connect: ['https://cdn.example'],
  })
  const policy = contentSecurityPolicy({ scripts: "'nonce-n'", ...sources }).split('; ')
  expect(policy).toContain("media-src 'self' https://radio.example:8443 https://cdn.example blob:")
  expect(policy).toContain("connect-src 'self' https://cdn.example")
  expect(contentSecurityPolicy({ scripts: "'nonce-n'" })).toContain("media-src 'self';")
})

test('the project’s own stream is offered only while there is no other', () => {
  const own = { url: demoStreamPath }
  const real = { url: 'https://radio.example/live' }
  expect(offered([own])).toEqual([own])
  expect(offered([own, real])).toEqual([real])
  expect(offered([])).toEqual([])
})

const stream = (url: string) =>
  saveStreamInput.safeParse({ id: newId(), version: 0, name: 'S', url, format: 'mp3', position: 0 })

test.each([
  'javascript:alert(1)',
  'data:audio/mpeg;base64,AAAA',
  '//radio.example/live',
  '/api/health',
  'https://name:secret@radio.example/live',
  'https://radio.example/live; script-src *',
  "https://radio.example/'unsafe-inline'",
  'ftp://radio.example/live',
  'radio.example/live',
  '',
])('%s is no address of a stream', (url) => {
  expect(stream(url).success).toBe(false)
})

test('addresses of streams', () => {
  for (const url of ['https://radio.example/live', 'http://127.0.0.1:8000/a.ogg', demoStreamPath])
    expect(stream(url).success, url).toBe(true)
})

test('a page that is served encrypted can play no stream that is not', () => {
  const [secure, plainly] = ['https://radio.example/live', 'http://radio.example/live']
  expect([secure, plainly].map((url) => isHeardOn('https://paper.example', url))).toEqual([
    true,
    false,
  ])
  expect([secure, plainly].map((url) => isHeardOn('http://paper.example', url))).toEqual([
    true,
    true,
  ])
  expect(isHeardOn('https://paper.example', demoStreamPath)).toBe(true)
})

const programme = (set: object) =>
  saveProgrammeInput.safeParse({
    id: newId(),
    version: 0,
    title: 'P',
    presenter: '',
    description: '',
    days: '3',
    starts: '22:00',
    ends: '00:30',
    firstDay: '2026-11-25',
    lastDay: '',
    ...set,
  })

test('a programme that ends before it begins ends on the next day; the same time is a whole day', () => {
  expect(programme({}).data).toMatchObject({
    startMinute: 1_320,
    minutes: 150,
    days: [3],
    lastDay: null,
  })
  expect(programme({ ends: '22:00' }).data?.minutes).toBe(1_440)
  expect(programme({ days: ['7', '1'] }).data?.days).toEqual([1, 7])
})

test.each([
  [{ days: undefined }, 'days'],
  [{ days: '8' }, 'days.0'],
  [{ starts: '24:00' }, 'starts'],
  [{ ends: '' }, 'ends'],
  [{ firstDay: '2026-02-30' }, 'firstDay'],
  [{ lastDay: '2026-11-24' }, 'lastDay'],
])('%j is refused at %s', (set, field) => {
  const paths = programme(set).error?.issues.map(({ path }) => path.join('.'))
  expect(paths).toContain(field)
})

test('a special needs no day of the week', () => {
  expect(programme({ days: undefined, lastDay: '2026-11-25' }).success).toBe(true)
})

test('days of the week in words', () => {
  expect(
    [[1, 2, 3, 4, 5], [7, 6], [2], [1, 2, 3, 4, 5, 6, 7], [1, 3, 5]].map(weekdaysInWords),
  ).toEqual(['Mon to Fri', 'Sat, Sun', 'Tue', 'every day', 'Mon, Wed, Fri'])
})

/** How much of a tone is in a second's sound (Goertzel's sum). */
function strength(samples: Int16Array, hertz: number): number {
  let [sine, cosine] = [0, 0]
  for (const [index, value] of samples.entries()) {
    sine += value * Math.sin((2 * Math.PI * hertz * index) / sampleRate)
    cosine += value * Math.cos((2 * Math.PI * hertz * index) / sampleRate)
  }
  return Math.hypot(sine, cosine) / samples.length / 32_767
}

test('the time signal: five short pips and a long one, whose beginning is the minute', () => {
  const heard = Array.from({ length: 60 }, (_, second) => strength(soundOf(120 + second), 1_000))
  expect(heard.map((tone) => (tone > 0.06 ? 'long' : tone > 0.01 ? 'short' : ''))).toEqual([
    'long',
    ...Array(54).fill(''),
    ...Array(5).fill('short'),
  ])
  expect(soundOf(120)).toEqual(soundOf(180))
})

test('it never clips, and one second goes on where the last one ended', () => {
  for (let second = 0; second < 60; second++) {
    const [one, next] = [soundOf(second), soundOf(second + 1)]
    expect(Math.max(...one.map(Math.abs))).toBeLessThan(32_000)
    // Bells and pips begin from silence; no step is larger than the steepest wave makes.
    expect(Math.abs(next[0]! - one.at(-1)!)).toBeLessThan(1_500)
  }
})

test('the head of a WAV that does not say how long it is', () => {
  const view = new DataView(waveHeader().buffer)
  const text = new TextDecoder().decode(waveHeader())
  expect([text.slice(0, 4), text.slice(8, 16), text.slice(36, 40)]).toEqual([
    'RIFF',
    'WAVEfmt ',
    'data',
  ])
  expect([view.getUint32(24, true), view.getUint32(40, true)]).toEqual([sampleRate, 0xffffffff])
})
