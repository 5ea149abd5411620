import { pictureSources, type Ratio } from '@/lib/media/renditions'

interface PictureProps {
  mediaId: string
  /** '' where the words beside it say the same: a portrait beside a name. */
  alt: string
  /** The stored file's size in pixels. */
  width: number
  height: number
  /** The crop; 'full' shows the whole picture. */
  ratio: Ratio
  /** How wide it is drawn, as the `sizes` attribute says it. */
  sizes: string
  /** The page's largest picture: fetched first and not lazily. */
  isHero?: boolean
  className?: string
}

/** A picture in the sizes and formats a browser may choose from, with its room kept free while it loads. */
export function Picture({
  mediaId,
  alt,
  ratio,
  width,
  height,
  sizes,
  isHero,
  className,
}: PictureProps) {
  const sources = pictureSources(mediaId, { width, height }, ratio)
  return (
    <picture>
      <source type="image/avif" srcSet={sources.avif} sizes={sizes} />
      <img
        className={className}
        src={sources.src}
        srcSet={sources.webp}
        sizes={sizes}
        alt={alt}
        width={sources.width}
        height={sources.height}
        loading={isHero ? 'eager' : 'lazy'}
        fetchPriority={isHero ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
