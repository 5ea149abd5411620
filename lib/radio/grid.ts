import { dayMinutes, isOn, isSpecial, type Slot } from './schedule'
import { dayBefore } from './wall-clock'

/** A piece of a day by the wall clock, in minutes after midnight; off air where there is no programme. */
export interface Piece {
  slot: Slot | null
  from: number
  to: number
  /** When it ends, on whichever day: 1,470 is half past midnight. */
  ends: number
  /** It began on the day before. */
  isContinued: boolean
}

/** A cell of the week's table. */
export interface Cell extends Piece {
  day: string
  /** Over how many rows it goes. */
  rows: number
}

export interface Row {
  /** When it begins, in minutes after midnight. */
  from: number
  /** The cells that begin in it. */
  cells: Cell[]
}

/**
 * Days by time, as a table: a row for each time at which anything begins or ends on any of the days
 * (yyyy-mm-dd), a column for each day, whose cells go over as many rows as they last. By the wall
 * clock alone: it is the plan, the same in every week.
 */
export function weekGrid(slots: Slot[], days: string[]): Row[] {
  const columns = days.map((day) => ({ day, pieces: piecesOf(slots, day) }))
  const times = new Set(columns.flatMap(({ pieces }) => pieces.map(({ from }) => from)))
  const starts = [...times].sort((a, b) => a - b)
  return starts.map((from) => ({
    from,
    cells: columns.flatMap(({ day, pieces }) =>
      pieces
        .filter((piece) => piece.from === from)
        .map((piece) => ({
          ...piece,
          day,
          rows: starts.filter((start) => start >= piece.from && start < piece.to).length,
        })),
    ),
  }))
}

/** A day whole, from midnight to midnight, without a gap. */
function piecesOf(slots: Slot[], day: string): Piece[] {
  const all = [
    ...begunOn(slots, dayBefore(day)).map((piece) => shifted(piece, -dayMinutes)),
    ...begunOn(slots, day),
  ]
    .map((piece) => ({
      ...piece,
      from: Math.max(piece.from, 0),
      to: Math.min(piece.to, dayMinutes),
    }))
    .filter((piece) => piece.from < piece.to)
  const specials = all.filter(({ slot }) => isSpecial(slot!))
  const weekly = all.filter(({ slot }) => !isSpecial(slot!))
  const kept = weekly.flatMap((piece) => specials.reduce(cut, [piece]))
  return withGaps([...kept, ...specials].sort((a, b) => a.from - b.from))
}

function begunOn(slots: Slot[], day: string): Piece[] {
  return slots
    .filter((slot) => isOn(slot, day))
    .map((slot) => ({
      slot,
      from: slot.startMinute,
      to: slot.startMinute + slot.minutes,
      ends: slot.startMinute + slot.minutes,
      isContinued: false,
    }))
}

function shifted(piece: Piece, by: number): Piece {
  return {
    ...piece,
    from: piece.from + by,
    to: piece.to + by,
    ends: piece.ends + by,
    isContinued: true,
  }
}

function cut(pieces: Piece[], { from, to }: Piece): Piece[] {
  return pieces.flatMap((piece) =>
    to <= piece.from || from >= piece.to
      ? [piece]
      : [
          { ...piece, to: from, ends: from },
          { ...piece, from: to },
        ].filter((rest) => rest.from < rest.to),
  )
}

function withGaps(pieces: Piece[]): Piece[] {
  const filled: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    if (piece.from > at) filled.push(offAir(at, piece.from))
    filled.push(piece)
    at = piece.to
  }
  return at < dayMinutes ? [...filled, offAir(at, dayMinutes)] : filled
}

function offAir(from: number, to: number): Piece {
  return { slot: null, from, to, ends: to, isContinued: false }
}
