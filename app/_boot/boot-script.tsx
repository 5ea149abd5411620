import { headers } from 'next/headers'
import { BootSource } from './boot-source.client'

/** The page's own first script: inline, because theme and times must be right before anything is painted. */
export async function BootScript() {
  return <BootSource nonce={(await headers()).get('x-nonce') ?? undefined} />
}
