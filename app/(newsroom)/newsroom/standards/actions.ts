'use server'

import { action } from '@/app/_entry/action'
import { publishStandardsInput } from '@/lib/standards/input'
import { publishStandards } from '@/lib/standards/mutations'

export const publishNext = action(publishStandardsInput, publishStandards, {
  redirectTo: () => '/newsroom/standards?saved=1',
})
