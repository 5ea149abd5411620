import type { PictureUse } from '@/lib/blocks/picture-use'
import styles from './caption.module.css'

/** A picture's caption and credit; nothing where it has neither. */
export function Caption({ picture }: { picture: Pick<PictureUse, 'caption' | 'credit'> }) {
  if (picture.caption === '' && picture.credit === '') return null
  return (
    <figcaption className={styles.caption}>
      {picture.caption} <span>{picture.credit}</span>
    </figcaption>
  )
}
