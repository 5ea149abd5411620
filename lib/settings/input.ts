import { z } from 'zod'
import { fromVersion, line, requiredLine } from '@/lib/base/fields'
import { publicationSettings } from './publication'

export const savePublicationInput = z.strictObject({
  version: fromVersion,
  name: requiredLine(18, 'The name'),
  tagline: line(160, 'The tagline'),
  timeZone: publicationSettings.shape.timeZone,
  agency: line(60, 'The agency'),
})
