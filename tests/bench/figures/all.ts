import type { Figure } from '../figure'
import { behind } from './behind'
import { cold } from './cold'
import { drawn } from './drawn'
import { memory } from './memory'
import { pages } from './pages'
import { search } from './search'
import { short } from './short'
import { talk } from './talk'
import { visible } from './visible'
import { save, signIn } from './work'

/** Every figure, in the order in which they are measured: cold before kept, and memory last. */
export const figures: Figure[] = [
  cold,
  ...pages,
  behind,
  short,
  talk,
  search,
  signIn,
  save,
  visible,
  drawn,
  memory,
]
