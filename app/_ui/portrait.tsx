import { renditionPath } from '@/lib/media/renditions'
import styles from './portrait.module.css'

/** An author's portrait, round, beside the name that says who it is. `size` in CSS pixels: 48 to 96. */
export function Portrait({ mediaId, size }: { mediaId: string; size: 48 | 56 | 66 | 72 | 96 }) {
  return (
    <picture>
      <img
        className={styles.portrait}
        src={renditionPath(mediaId, '1x1', 160, 'webp')}
        srcSet={`${renditionPath(mediaId, '1x1', 160, 'webp')} 160w, ${renditionPath(mediaId, '1x1', 320, 'webp')} 320w`}
        sizes={`${size}px`}
        alt=""
        width={size}
        height={size}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
