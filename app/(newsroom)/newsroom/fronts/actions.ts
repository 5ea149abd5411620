'use server'

import { action } from '@/app/_entry/action'
import { arrangeFrontInput } from '@/lib/fronts/input'
import { arrangeFront } from '@/lib/fronts/mutations'

export const publishFront = action(arrangeFrontInput, arrangeFront, {
  redirectTo: ({ version }) => `/newsroom/fronts?saved=${version}`,
})
