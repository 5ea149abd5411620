import 'server-only'
import { cache } from 'react'
import { now } from '@/lib/base/clock'
import { publication } from '@/lib/settings/queries'

/** The publication's settings and the moment of this page: one of each, however many pieces ask. */
export const edition = cache(async () => ({ ...(await publication()), now: now() }))
