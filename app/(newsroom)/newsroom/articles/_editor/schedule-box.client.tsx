'use client'
import { useState } from 'react'
import type { DeskStanding } from '@/lib/articles/desk-story'
import { fullTime, instantOf, wallTime, zoneName } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import * as actions from '../actions'
import styles from './inspector.module.css'
import { LineField } from './line-field.client'
import type { Taking } from './use-steps.client'

const words = editorWords.schedule

interface ScheduleBoxProps {
  standing: DeskStanding
  timeZone: string
  drawnAt: string
  canSchedule: boolean
  canEmbargo: boolean
  taking: Taking
}

/** When the story is published, and before when it may not be: times of the publication's zone, which is named. */
export function ScheduleBox(props: ScheduleBoxProps) {
  const { standing, timeZone, taking } = props
  const zone = zoneName(timeZone, new Date(standing.scheduledAt ?? props.drawnAt))
  const [at, setAt] = useState(shown(timeZone, standing.scheduledAt))
  const [until, setUntil] = useState(shown(timeZone, standing.embargoUntil))
  const [error, setError] = useState('')
  const chosen = instantOf(timeZone, at)

  // Whether it has passed is for the site's clock to say: this device's may be off.
  async function schedule() {
    if (!chosen) return setError(words.missing)
    setError('')
    const taken = await taking.take(
      (held) => actions.schedule({ ...held, at: chosen.toISOString() }),
      (value) => words.scheduled(fullTime(timeZone, new Date(value.scheduledAt))),
    )
    if (!taken.ok) setError(taken.error.fields?.at ?? '')
  }

  function embargo(instant: Date | null): void {
    void taking.take(
      (held) => actions.embargo({ ...held, until: instant?.toISOString() ?? null }),
      () => (instant ? words.embargoed(fullTime(timeZone, instant)) : words.embargoLifted),
    )
  }

  const embargoAt = instantOf(timeZone, until)
  const isBare = !standing.scheduledAt && !standing.embargoUntil
  if (isBare && !props.canSchedule && !props.canEmbargo) return null
  return (
    <section className={styles.box}>
      <h2>{words.title}</h2>
      {props.canSchedule && (
        <>
          <LineField
            label={words.at(zone)}
            type="datetime-local"
            value={at}
            onChange={setAt}
            error={error || undefined}
            hint={chosen && resultOf(timeZone, at, chosen)}
          />
          <button
            type="button"
            className={styles.button}
            disabled={taking.isWorking}
            onClick={() => void schedule()}
          >
            {editorWords.steps.names.schedule}
          </button>
        </>
      )}
      {!props.canSchedule && standing.scheduledAt && (
        <p>{words.scheduled(fullTime(timeZone, new Date(standing.scheduledAt)))}</p>
      )}
      {standing.embargoUntil && (
        <p>{words.embargoed(fullTime(timeZone, new Date(standing.embargoUntil)))}</p>
      )}
      {props.canEmbargo && (
        <details className={styles.more}>
          <summary>{words.embargo(zone)}</summary>
          <LineField
            label={words.embargo(zone)}
            type="datetime-local"
            value={until}
            onChange={setUntil}
            hint={words.embargoHint}
          />
          <button
            type="button"
            className={styles.button}
            disabled={!embargoAt || taking.isWorking}
            onClick={() => embargo(embargoAt)}
          >
            {words.embargoSet}
          </button>
          {standing.embargoUntil && (
            <button type="button" className={styles.button} onClick={() => embargo(null)}>
              {words.embargoLift}
            </button>
          )}
        </details>
      )}
    </section>
  )
}

function shown(timeZone: string, instant: string | null): string {
  return instant ? wallTime(timeZone, new Date(instant)) : ''
}

// A time that the clocks leap over does not come: the one it becomes is said.
function resultOf(timeZone: string, wall: string, instant: Date): string {
  const when = fullTime(timeZone, instant)
  return wallTime(timeZone, instant) === wall ? words.result(when) : words.moved(when)
}
