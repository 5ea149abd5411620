import { Temporal } from 'temporal-polyfill'

let cities: Map<string, string> | null = null

/**
 * The zone of a dateline's place where the place is a city of the tz database (IANA), such as
 * Moscow; null for any other, whose stories are dated in the publication's zone.
 */
export function zoneOfPlace(place: string): string | null {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter((zone) => zone.split('/').length === 2 && !zone.startsWith('Etc/'))
      .map((zone) => [zone.split('/')[1]!.replaceAll('_', ' ').toLowerCase(), zone]),
  )
  return cities.get(place.trim().split(',')[0]!.toLowerCase()) ?? null
}

/** The calendar day of a dateline, yyyy-mm-dd: that of an instant, on the clocks of its place. */
export function datelineDay(at: Date, place: string, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zoneOfPlace(place) ?? timeZone)
    .toPlainDate()
    .toString()
}
