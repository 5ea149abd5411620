'use server'

import { action } from '@/app/_entry/action'
import { saveAuthorInput } from '@/lib/authors/input'
import { saveAuthor } from '@/lib/authors/mutations'
import { saveSectionInput } from '@/lib/sections/input'
import { saveSection } from '@/lib/sections/mutations'
import { savePublicationInput } from '@/lib/settings/input'
import { savePublication } from '@/lib/settings/mutations'
import { saveTag } from '@/lib/tags/mutations/save'
import { saveTagInput } from '@/lib/tags/save-input'

export const keepPublication = action(savePublicationInput, savePublication, {
  redirectTo: ({ version }) => `/newsroom/settings?saved=${version}`,
})

export const keepSection = action(saveSectionInput, saveSection, {
  redirectTo: ({ id }) => `/newsroom/settings/sections?saved=${id}`,
})

export const keepAuthor = action(saveAuthorInput, saveAuthor, {
  redirectTo: ({ id }) => `/newsroom/settings/authors?saved=${id}`,
})

export const keepTag = action(saveTagInput, saveTag, {
  redirectTo: ({ id }) => `/newsroom/settings/tags?saved=${id}`,
})
