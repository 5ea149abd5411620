'use server'

import { action } from '@/app/_entry/action'
import { blockInput, changeLinkInput, linkInput, makeLinkInput } from '@/lib/shortlinks/input'
import { blockLinks, unblockLinks } from '@/lib/shortlinks/mutations/blocks'
import { changeLink, disableLink, enableLink, makeLink } from '@/lib/shortlinks/mutations/links'

const toLink = { redirectTo: ({ id }: { id: string }) => `/newsroom/links/${id}?saved=1` }
const toBlocks = { redirectTo: () => '/newsroom/links/blocked?saved=1' }

export const makeShortLink = action(makeLinkInput, makeLink, toLink)
export const changeShortLink = action(changeLinkInput, changeLink, toLink)
export const switchOff = action(linkInput, disableLink, toLink)
export const switchOn = action(linkInput, enableLink, toLink)
export const block = action(blockInput, blockLinks, toBlocks)
export const unblock = action(linkInput, unblockLinks, toBlocks)
