import { colour } from './colours'
import { cardFamily } from './fonts'
import { type CardWords, cardSize } from './words'

const family = { display: cardFamily('newsreader'), ui: cardFamily('libre-franklin') }

/** A story's card. Drawn into a picture, never into a page: its styles are the drawing's own. */
export function SocialCard({ card }: { card: CardWords }) {
  const { publication, section, pillar, headline, year } = card
  return (
    <div
      style={{
        ...cardSize,
        display: 'flex',
        flexDirection: 'column',
        padding: '0 72px 56px',
        background: colour('paper'),
        color: colour('ink'),
        fontFamily: family.ui,
      }}
    >
      <div style={{ display: 'flex', height: 14, background: colour(pillar) }} />
      <div style={{ display: 'flex', marginTop: 44, fontSize: 34, color: colour(pillar) }}>
        {section}
        {year !== '' && (
          <span
            style={{
              marginLeft: 28,
              padding: '2px 16px',
              background: colour('ink'),
              color: colour('paper'),
            }}
          >
            {year}
          </span>
        )}
      </div>
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          alignItems: 'flex-start',
          marginTop: 22,
          overflow: 'hidden',
          fontFamily: family.display,
          fontSize: sizeOf(headline),
          lineHeight: 1.08,
          letterSpacing: '-0.02em',
        }}
      >
        {headline}
      </div>
      <div
        style={{
          display: 'flex',
          paddingTop: 22,
          borderTop: `2px solid ${colour('rule')}`,
          fontFamily: family.display,
          fontSize: 54,
          letterSpacing: '-0.03em',
        }}
      >
        {publication}
      </div>
    </div>
  )
}

function sizeOf(headline: string): number {
  if (headline.length <= 50) return 88
  return headline.length <= 95 ? 72 : 58
}
