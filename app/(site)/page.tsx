import type { Metadata } from 'next'
import { edition } from '@/app/_ui/edition'
import { EmptyPage } from '@/app/_ui/empty-page'
import page from '@/app/_ui/page.module.css'
import { still } from '@/app/_ui/still'
import { frontPage } from '@/lib/fronts/queries'
import { front as words } from '@/lib/i18n/site'
import { DossierBand } from './_front/dossier-band'
import { Latest } from './_front/latest'
import { LeadContainer } from './_front/lead-container'
import { MoreStories } from './_front/more-stories'
import { OpinionBand } from './_front/opinion-band'
import { SectionBlock } from './_front/section-block'
import { SectionPairs } from './_front/section-pairs'
import { listMetadata } from './_list/metadata'
import { MostReadBand } from './_most-read/most-read-band'

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await edition()
  return {
    ...(await listMetadata({ title: name, description: tagline, path: '/' })),
    title: { absolute: name },
  }
}

export default async function FrontPage() {
  const own = await edition()
  const front = await frontPage()
  if (!front.lead) return <EmptyPage heading={words.empty.heading} text={words.empty.text} />
  const section = (block: (typeof front.blocks)[number]) =>
    still(<SectionBlock key={block.section.id} block={block} />, own)
  const hasThird = front.latest.length > 0 || front.voice !== null
  return (
    <main id="main">
      <h1 className="vh">{words.heading(own.name)}</h1>
      <LeadContainer
        lead={front.lead}
        related={front.related}
        second={front.second}
        third={hasThird && <Latest cards={front.latest} voice={front.voice} />}
      />
      {front.band && still(<DossierBand band={front.band} />, own)}
      <div className={page.wrap}>{front.blocks.slice(0, 2).map(section)}</div>
      {front.opinion.length > 0 && still(<OpinionBand cards={front.opinion} />, own)}
      <div className={page.wrap}>
        {front.blocks.slice(2).map(section)}
        {front.pairs.length > 0 && still(<SectionPairs pairs={front.pairs} />, own)}
        {front.more.length > 0 && still(<MoreStories cards={front.more} />, own)}
        <MostReadBand />
      </div>
    </main>
  )
}
