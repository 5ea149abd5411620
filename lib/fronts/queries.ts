import 'server-only'
import { eq } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { fronts } from '@/drizzle/schema/all'
import { cardsById } from '@/lib/articles/queries/cards'
import {
  newestStories,
  storiesInDossier,
  storiesInSection,
  storiesOfKind,
} from '@/lib/articles/queries/lists'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { openDossiers } from '@/lib/dossiers/queries'
import { openSections } from '@/lib/sections/queries'
import { assembleFront, type Front } from './front'

/** How many of each there must be to choose from, when much of it stands higher up already. */
const supply = { newest: 40, opinion: 6, dossiers: 3, inDossier: 12, inSection: 24 }

/** The paper's front page, arranged. */
export async function frontPage(): Promise<Front> {
  const [picked, newest, opinion, dossiers, sections] = await Promise.all([
    pickedStories('front'),
    newestStories(supply.newest),
    storiesOfKind('opinion', supply.opinion),
    openDossiers(supply.dossiers),
    openSections(),
  ])
  const [inDossiers, inSections] = await Promise.all([
    Promise.all(dossiers.map(({ id }) => storiesInDossier(id, 1, supply.inDossier))),
    Promise.all(sections.map(({ id }) => storiesInSection(id, 1, supply.inSection))),
  ])
  return assembleFront({
    picked,
    newest,
    opinion,
    dossiers: dossiers.map((dossier, index) => ({ dossier, cards: inDossiers[index]!.cards })),
    sections: sections.map((section, index) => ({ section, cards: inSections[index]!.cards })),
  })
}

/** What the editors chose for a front, in their order, as far as readers may see it. */
async function pickedStories(name: string) {
  touch(cacheTag.front)
  const [row] = await readerDb()
    .select({ ids: fronts.storyIds })
    .from(fronts)
    .where(eq(fronts.name, name))
  return cardsById(row?.ids ?? [])
}
