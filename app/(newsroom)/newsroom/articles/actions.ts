'use server'
import { z } from 'zod'
import { action } from '@/app/_entry/action'
import {
  embargoInput,
  moveInput,
  publishInput,
  restoreInput,
  scheduleInput,
  withdrawInput,
} from '@/lib/articles/input'
import { discardChange as discard } from '@/lib/articles/mutations/discard'
import * as moves from '@/lib/articles/mutations/move'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { restoreRevision } from '@/lib/articles/mutations/restore'
import { scheduleArticle } from '@/lib/articles/mutations/schedule'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { findStories } from '@/lib/articles/queries/find-stories'
import { repeatsElsewhere } from '@/lib/articles/queries/repeats'
import { createTagInput } from '@/lib/tags/input'
import { createTag } from '@/lib/tags/mutations/create'
import { findTags } from '@/lib/tags/queries'

export const sendToReview = action(moveInput, moves.sendToReview)
export const sendBack = action(moveInput, moves.sendBack)
export const markReady = action(moveInput, moves.markReady)
export const hold = action(moveInput, moves.holdArticle)
export const release = action(moveInput, moves.releaseArticle)
export const spike = action(moveInput, moves.spikeArticle)
export const restore = action(moveInput, moves.restoreArticle)
export const unschedule = action(moveInput, moves.unscheduleArticle)
export const schedule = action(scheduleInput, scheduleArticle)
export const embargo = action(embargoInput, moves.setEmbargo)
export const publish = action(publishInput, publishArticle)
export const discardChange = action(moveInput, discard)
export const withdraw = action(withdrawInput, withdrawArticle)
export const restoreVersion = action(restoreInput, restoreRevision)
export const makeTag = action(createTagInput, createTag)
export const searchTags = action(z.string().max(80), findTags)
export const findRepeats = action(z.uuid(), repeatsElsewhere)
export const searchStories = action(z.string().max(2_000), findStories)
