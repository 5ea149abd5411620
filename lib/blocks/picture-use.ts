import { z } from 'zod'

/**
 * A picture as one story uses it. Alt text, caption and credit belong to the use and not to the
 * file, because what a picture must say depends on the story, and because a change in the media
 * library must not change a published story behind its editor's back.
 */
export const pictureUse = z.strictObject({
  mediaId: z.uuid(),
  alt: z.string().trim().max(400),
  caption: z.string().trim().max(600),
  credit: z.string().trim().max(160),
})
export type PictureUse = z.infer<typeof pictureUse>

// A camera's or a program's name for a file says nothing to someone who cannot see the picture.
const fileName =
  /^\S+\.(jpe?g|png|webp|gif|heic|avif|tiff?)$|^(img|dsc|dscn|image|photo|screenshot)[-_ ]?\d+$/i

/** Why the picture may not be published: an empty list where it may. */
export function pictureProblems(use: PictureUse): { message: string }[] {
  const problems = []
  if (use.alt === '') problems.push({ message: 'The picture has no alt text.' })
  else if (fileName.test(use.alt))
    problems.push({ message: 'The alt text is a file name: say what the picture shows.' })
  if (use.credit === '') problems.push({ message: 'The picture has no credit.' })
  return problems
}
