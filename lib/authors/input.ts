import { z } from 'zod'
import {
  fromVersion,
  line,
  optionalId,
  paragraphs,
  requiredLine,
  slugLine,
  ticked,
} from '@/lib/base/fields'

export const saveAuthorInput = z.strictObject({
  id: z.uuid(),
  version: fromVersion,
  name: requiredLine(80, 'The name'),
  /** Only for a new author. */
  slug: slugLine,
  role: line(80, 'The role'),
  beat: line(80, 'The beat'),
  place: line(80, 'The place'),
  bio: paragraphs(1_200, 'The biography'),
  portraitId: optionalId,
  personId: optionalId,
  isFormer: ticked,
})
