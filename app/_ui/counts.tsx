import { counterWords as words } from '@/lib/i18n/counting'

interface CountProps {
  storyId: string
  of: 'views' | 'comments'
  /** As of the drawing of the page; the page asks for the latest by itself. */
  value: number
}

const number = new Intl.NumberFormat('en')

/** A count of a story, with its word; out of sight while there is nothing to count. */
export function Count({ storyId, of, value }: CountProps) {
  const { one, many } = words[of]
  return (
    <data
      data-count-of={storyId}
      data-count={of}
      data-one={one}
      data-many={many}
      value={value}
      hidden={value === 0}
      // The page's own script may have brought a newer number before React looks at it.
      suppressHydrationWarning
    >
      {`${number.format(value)} ${value === 1 ? one : many}`}
    </data>
  )
}
