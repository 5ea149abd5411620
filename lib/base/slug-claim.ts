import { AppError } from './errors'
import { slugify } from './slug'

/**
 * Settles the address of something new: as written, else made from its name.
 * @throws AppError invalid, beside the field `slug`, when there is nothing to make one from or
 *   `isTaken` says that something has it.
 */
export async function claimSlug(
  wanted: string,
  name: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const slug = wanted === '' ? slugify(name) : wanted
  if (slug === '') throw refused('The name has no letters to make a web address from: write one.')
  if (await isTaken(slug)) throw refused(`The web address “${slug}” is taken: write another one.`)
  return slug
}

function refused(message: string): AppError {
  return new AppError('invalid', message, { fields: { slug: message } })
}
