'use server'

import { action } from '@/app/_entry/action'
import { saveDossierInput } from '@/lib/dossiers/input'
import { saveDossier } from '@/lib/dossiers/mutations'

export const keepDossier = action(saveDossierInput, saveDossier, {
  redirectTo: ({ id }) => `/newsroom/dossiers?saved=${id}`,
})
