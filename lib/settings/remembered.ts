import { publicationSettings } from './publication'

// Next's bundle reads the settings and the server before it needs the name when nobody can read
// them: both must see the same one, so it lives on the global object.
const holder = globalThis as { [key: symbol]: string | undefined }
const key = Symbol.for('longwave.publicationName')

/** Keeps the publication's name for when the database is away. */
export function rememberName(name: string): void {
  holder[key] = name
}

/** The publication's name as it was last read; the default where it never was. */
export function rememberedName(): string {
  return holder[key] ?? publicationSettings.parse({}).name
}
