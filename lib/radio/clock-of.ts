import { dayMinutes } from './schedule'

/** Minutes after midnight as a clock shows them: 390 is `06:30`, 1,470 is `00:30` of the next day. */
export function clockOf(minute: number): string {
  const inDay = minute % dayMinutes
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}
