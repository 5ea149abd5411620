/** The crops the design uses (DESIGN.md §3.3), each around the picture's one focal point. */
export const ratios = {
  full: null,
  '5x3': 5 / 3,
  '3x2': 3 / 2,
  '4x3': 4 / 3,
  '1x1': 1,
  '16x9': 16 / 9,
  '4x5': 4 / 5,
} as const
export type Ratio = keyof typeof ratios

/** Widths a rendition may have, in pixels. No others are made: an address cannot fill the disk. */
export const widths = [160, 320, 480, 640, 960, 1280, 1920] as const
export type Width = (typeof widths)[number]

export const formats = ['avif', 'webp', 'jpg'] as const
export type Format = (typeof formats)[number]

interface Size {
  width: number
  height: number
}

/** The size of a crop at a width; never larger than the stored picture allows. */
export function renditionSize(stored: Size, ratio: Ratio, width: number): Size {
  const shape = ratios[ratio] ?? stored.width / stored.height
  const widest = Math.min(stored.width, Math.floor(stored.height * shape))
  const drawn = Math.min(width, widest)
  return { width: drawn, height: Math.max(1, Math.round(drawn / shape)) }
}

/** A rendition's address. */
export function renditionPath(mediaId: string, ratio: Ratio, width: Width, format: Format): string {
  return `/media/${mediaId}/${ratio}-${width}.${format}`
}

/** What an `<img>` needs: the addresses of every width the picture is large enough for, and the size whose room to keep. */
export function pictureSources(mediaId: string, stored: Size, ratio: Ratio) {
  const largest = renditionSize(stored, ratio, widths.at(-1)!)
  const useful = widths.filter((_, index) => index === 0 || widths[index - 1]! < largest.width)
  const set = (format: Format) =>
    useful
      .map((width) => {
        const drawn = renditionSize(stored, ratio, width).width
        return `${renditionPath(mediaId, ratio, width, format)} ${drawn}w`
      })
      .join(', ')
  const middle = useful.find((width) => width >= 640) ?? useful.at(-1)!
  return {
    avif: set('avif'),
    webp: set('webp'),
    src: renditionPath(mediaId, ratio, middle, 'webp'),
    ...largest,
  }
}

/** The rendition a file name asks for; null for one that is never made. */
export function parseRendition(
  file: string,
): { ratio: Ratio; width: Width; format: Format } | null {
  const match = /^([a-z0-9]+)-(\d{1,5})\.([a-z]+)$/.exec(file)
  if (!match) return null
  const [, ratio, digits, format] = match as unknown as [string, Ratio, string, Format]
  const width = Number(digits) as Width
  const isKnown = Object.hasOwn(ratios, ratio) && widths.includes(width) && formats.includes(format)
  return isKnown ? { ratio, width, format } : null
}
