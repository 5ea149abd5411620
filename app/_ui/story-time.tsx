import { Instant } from './instant'

/** When a story came out, in the short words of a teaser; the whole time with its zone is in its title. */
export function StoryTime({ at, className }: { at: Date; className?: string }) {
  return <Instant at={at} shape="teaser" className={className} />
}
