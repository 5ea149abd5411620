import { Picture } from '@/app/_ui/picture'
import type { ShownPicture } from '@/lib/articles/card'
import { Caption } from './caption'
import styles from './hero.module.css'

/** The story's picture, as wide as the story, with its caption and credit: the page's largest paint. */
export function Hero({ picture }: { picture: ShownPicture }) {
  return (
    <figure className={styles.hero}>
      <Picture
        {...picture}
        ratio="5x3"
        sizes="(min-width: 1140px) 884px, (min-width: 740px) 640px, 100vw"
        isHero
        className={styles.image}
      />
      <Caption picture={picture} />
    </figure>
  )
}
