/**
 * The path of a story in what somebody pasted: a whole address of any host, or a path. Null where
 * it does not look like `/{section}/{yyyy}/{mm}/{dd}/{slug}`. The host is not asked, because a
 * publication has more than one name; the path then either exists here or does not.
 */
export function storyPathIn(pasted: string): string | null {
  let path: string
  try {
    path = decodeURI(new URL(pasted.trim(), 'https://longwave.invalid').pathname)
  } catch {
    return null
  }
  return /^\/[^/]+\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/.test(path) ? path : null
}
