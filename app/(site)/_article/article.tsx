import { edition } from '@/app/_ui/edition'
import { inLanguage } from '@/app/_ui/in-language'
import { JsonLd } from '@/app/_ui/json-ld'
import page from '@/app/_ui/page.module.css'
import { still } from '@/app/_ui/still'
import { storiesAround } from '@/lib/articles/queries/around'
import type { Story } from '@/lib/articles/queries/story'
import { env } from '@/lib/base/env'
import { bodyLinks } from '@/lib/blocks/registry'
import { Discussion } from '../_discussion/discussion'
import { MostReadBeside, mostReadCards } from '../_most-read/most-read-beside'
import styles from './article.module.css'
import { StoryBody } from './body'
import { Corrections } from './corrections'
import { DossierBeside } from './dossier-beside'
import { EndMark } from './end-mark'
import { Head } from './head'
import { Hero } from './hero'
import { layoutOf } from './layout-of'
import { MoreFromDossier } from './more-from-dossier'
import { siteWords } from './own-language'
import { PassageButton } from './passage-button'
import { PrintFoot, PrintHead, PrintLinks } from './print'
import { Rail } from './rail'
import { RelatedList } from './related'
import { storyData } from './structured-data'
import { TagList } from './tag-list'

/** A story, with everything that stands about it. */
export async function Article({ story }: { story: Story }) {
  const [{ related, trail }, mostRead, paper] = await Promise.all([
    storiesAround(story),
    mostReadCards(story.id),
    edition(),
  ])
  const layout = layoutOf(story)
  const own = siteWords(story.language)
  const links = bodyLinks(story.body)
  const hasSide = trail !== null || mostRead.length > 0
  return (
    <main id="main" className={`${page.wrap} ${layout.pillar}`}>
      <JsonLd data={storyData(story, { name: paper.name, site: env().SITE_URL })} />
      <article
        className={`${styles.article} ${hasSide ? '' : styles.alone}`}
        {...inLanguage(story.language)}
        data-story={story.id}
      >
        {still(<PrintHead />, paper)}
        {still(<Head story={story} layout={layout} />, paper)}
        {story.lead && <Hero picture={story.lead} />}
        <Rail story={story} hasPortrait={layout.head === 'standard'} />
        <div className={styles.main}>
          {still(<StoryBody story={story} />, paper)}
          {still(<PassageButton />, paper)}
          {still(<EndMark />, paper)}
          <div {...own}>
            {still(<Corrections corrections={story.corrections} />, paper)}
            {still(<TagList tags={story.tags} />, paper)}
            <Discussion story={story} />
            {still(<RelatedList related={related} />, paper)}
            {trail &&
              still(
                <MoreFromDossier
                  trail={trail}
                  without={[story.id, ...related.map((one) => one.card.id)]}
                />,
                paper,
              )}
          </div>
          {links.length > 0 && still(<PrintLinks links={links} />, paper)}
          {still(<PrintFoot code={story.shortCode} path={story.path} />, paper)}
        </div>
        {hasSide && (
          <div className={styles.side}>
            {trail && still(<DossierBeside trail={trail} storyId={story.id} {...own} />, paper)}
            {mostRead.length > 0 && still(<MostReadBeside cards={mostRead} {...own} />, paper)}
          </div>
        )}
      </article>
    </main>
  )
}
