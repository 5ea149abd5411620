import { z } from 'zod'
import { fromVersion, idList, paragraphs, requiredLine, slugLine, ticked } from '@/lib/base/fields'

export const saveDossierInput = z.strictObject({
  id: z.uuid(),
  version: fromVersion,
  title: requiredLine(80, 'The title'),
  /** Only for a new dossier. */
  slug: slugLine,
  standfirst: paragraphs(400, 'The standfirst'),
  /** "Where things stand": paragraphs parted by a blank line. */
  standing: paragraphs(4_000, '“Where things stand”'),
  startHereIds: idList(5),
  isClosed: ticked,
})
