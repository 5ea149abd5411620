import type { ImportedRecord } from './imported'

/** A format that stories can be imported from: everything the house knows of it in one place. */
export interface ImportDefinition {
  id: string
  words: { name: string; hint: string }
  /** Whether a file is of this format, by its first bytes (some 4 KB) and its name. */
  sniff: (firstBytes: Uint8Array, fileName: string) => boolean
  /**
   * The file's records.
   * @throws AppError `invalid` before the first record when the file cannot be read.
   */
  read: (path: string) => AsyncIterable<ImportedRecord>
}

/** Declares an import format; the identity function, for its types. */
export function defineImport(definition: ImportDefinition): ImportDefinition {
  return definition
}
