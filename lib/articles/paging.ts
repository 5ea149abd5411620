/** The last page of a list that can be asked for: no list is longer, and an offset beyond is only work. */
const lastPage = 9_999

/**
 * The page of a list that an address asks for with `?page=`: 1 where it does not say, null where
 * it says something that is no page number.
 */
export function pageNumber(asked: string | string[] | undefined): number | null {
  if (asked === undefined) return 1
  if (Array.isArray(asked) || !/^[1-9]\d{0,3}$/.test(asked)) return null
  return Math.min(Number(asked), lastPage)
}
