import { describe, expect, it } from 'vitest'
import { canWrite, stepsFor } from '@/lib/articles/steps'
import { storyPathIn } from '@/lib/articles/story-address'
import { instantOf, wallTime } from '@/lib/i18n/dates'
import type { Actor, Role } from '@/lib/permissions/policy'

const person = (role: Role): Actor => ({ id: role, name: role, role, sessionId: '' }) as Actor
const own = { createdBy: 'writer', assigneeId: null }

describe('the next step', () => {
  it('is the furthest that the person may take', () => {
    expect(stepsFor(person('writer'), 'draft', own).primary).toBe('sendToReview')
    expect(stepsFor(person('editor'), 'draft', own).primary).toBe('markReady')
    expect(stepsFor(person('publisher'), 'draft', own).primary).toBe('publish')
    expect(stepsFor(person('publisher'), 'correcting', own).primary).toBe('publish')
    expect(stepsFor(person('publisher'), 'legal-hold', own).primary).toBe('release')
  })

  it('lets an editor take back a change that readers have not seen', () => {
    const offered = (role: Role) =>
      stepsFor(person(role), 'correcting', own).others.some((one) => one.step === 'discardChange')
    expect([offered('writer'), offered('editor'), offered('publisher')]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('is nothing where nothing is left to do', () => {
    expect(stepsFor(person('publisher'), 'published', own).primary).toBeNull()
    expect(stepsFor(person('writer'), 'review', own).primary).toBeNull()
  })

  it('shows a writer that publishing is for others', () => {
    const { others } = stepsFor(person('writer'), 'draft', own)
    expect(others.find((one) => one.step === 'publish')).toEqual({
      step: 'publish',
      isAllowed: false,
    })
  })

  it('lets only editors and those above write in what readers have', () => {
    expect(canWrite(person('writer'), 'published', own)).toBe(false)
    expect(canWrite(person('editor'), 'published', own)).toBe(true)
    expect(canWrite(person('writer'), 'withdrawn', own)).toBe(false)
    expect(canWrite(person('editor'), 'withdrawn', own)).toBe(true)
    expect(canWrite(person('publisher'), 'spiked', own)).toBe(false)
  })

  it('leaves what goes out at its time to those who may change what readers have', () => {
    expect(canWrite(person('writer'), 'ready', own)).toBe(true)
    expect(canWrite(person('writer'), 'scheduled', own)).toBe(false)
    expect(canWrite(person('editor'), 'scheduled', own)).toBe(true)
  })
})

describe('a story’s address in what was pasted', () => {
  it('is found in whole addresses and in paths', () => {
    const path = '/world/2026/04/14/delta-closure-night'
    expect(storyPathIn(`https://longwave.example${path}?utm=x#top`)).toBe(path)
    expect(storyPathIn(path)).toBe(path)
    expect(storyPathIn('delta closure')).toBeNull()
    expect(storyPathIn('https://')).toBeNull()
  })
})

describe('a wall time of a zone', () => {
  it('is the instant at which its clocks show it', () => {
    expect(instantOf('UTC', '2026-04-14T15:00')?.toISOString()).toBe('2026-04-14T15:00:00.000Z')
    expect(instantOf('Europe/Vienna', '2026-07-01T15:00')?.toISOString()).toBe(
      '2026-07-01T13:00:00.000Z',
    )
    expect(wallTime('Europe/Vienna', new Date('2026-07-01T13:00:00Z'))).toBe('2026-07-01T15:00')
    expect(instantOf('UTC', 'tomorrow')).toBeNull()
  })

  it('is the first of two where it comes twice, and later where it is leapt over', () => {
    // Vienna, 25 October 2026: 03:00 CEST becomes 02:00 CET. 29 March 2026: 02:00 becomes 03:00.
    expect(instantOf('Europe/Vienna', '2026-10-25T02:30')?.toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    )
    expect(instantOf('Europe/Vienna', '2026-03-29T02:30')?.toISOString()).toBe(
      '2026-03-29T01:30:00.000Z',
    )
  })

  it('is so in zones of odd offsets too', () => {
    // Lord Howe leaps by half an hour: 4 October 2026, 02:00 becomes 02:30; back on 5 April.
    expect(instantOf('Australia/Lord_Howe', '2026-10-04T02:15')?.toISOString()).toBe(
      '2026-10-03T15:45:00.000Z',
    )
    expect(instantOf('Australia/Lord_Howe', '2026-04-05T01:45')?.toISOString()).toBe(
      '2026-04-04T14:45:00.000Z',
    )
    expect(instantOf('Asia/Kathmandu', '2026-06-01T00:00')?.toISOString()).toBe(
      '2026-05-31T18:15:00.000Z',
    )
    expect(instantOf('Pacific/Chatham', '2026-09-27T03:00')?.toISOString()).toBe(
      '2026-09-26T14:15:00.000Z',
    )
    // Apia went over the date line: 30 December 2011 was no day there.
    expect(instantOf('Pacific/Apia', '2011-12-30T12:00')?.toISOString()).toBe(
      '2011-12-30T22:00:00.000Z',
    )
  })
})
