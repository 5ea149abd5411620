import type { Metadata } from 'next'
import page from '@/app/_ui/page.module.css'
import { allDossiers } from '@/lib/dossiers/queries'
import { dossiersPage } from '@/lib/i18n/site'
import { Breadcrumb } from '../_list/breadcrumb'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import { DossierCards } from './_dossier/dossier-cards'

const { title, description } = dossiersPage

export function generateMetadata(): Promise<Metadata> {
  return listMetadata({
    title,
    description,
    path: '/dossiers',
    hasFeeds: false,
  })
}

export default async function DossiersPage() {
  const dossiers = await allDossiers()
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: title, path: '/dossiers' }]} />
      <ListHead title={title} standfirst={dossiers.length > 0 ? description : dossiersPage.empty} />
      <DossierCards
        heading={dossiersPage.running}
        dossiers={dossiers.filter((dossier) => dossier.closedAt === null)}
      />
      <DossierCards
        heading={dossiersPage.closed}
        dossiers={dossiers.filter((dossier) => dossier.closedAt !== null)}
      />
    </main>
  )
}
