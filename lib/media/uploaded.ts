import type { Media } from './mutations'

/** An upload as the editor's page needs it. */
export function uploaded(row: Media) {
  const { id, width, height, alt, caption, credit, fileName, focalX, focalY } = row
  return { id, width, height, alt, caption, credit, fileName, focalX, focalY }
}
export type Uploaded = ReturnType<typeof uploaded>
