import { newestStories } from '@/lib/articles/queries/lists'

export default async function Front() {
  const cards = await newestStories(20)
  return (
    <main>
      <h1>Longwave</h1>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <a href={card.path}>{card.headline}</a>
          </li>
        ))}
      </ul>
    </main>
  )
}
