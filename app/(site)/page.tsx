import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import { newestStories } from '@/lib/articles/queries/lists'

export default async function Front() {
  const cards = await newestStories(20)
  return (
    <main id="main" className={page.wrap}>
      <h1>Longwave</h1>
      {cards.map((card) => (
        <Teaser
          key={card.id}
          card={card}
          size="h24"
          hasKicker
          hasTrail
          hasTime
          picture={{ ratio: '3x2', sizes: '300px' }}
        />
      ))}
    </main>
  )
}
