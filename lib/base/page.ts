/** A page of a list, and whether another comes after it. */
export interface ListPage<Item> {
  items: Item[]
  hasMore: boolean
}

/** A page of `size` rows, of which one more was read where there is one: that one only says that there are more. */
export function pageOf<Item>(rows: Item[], size: number): ListPage<Item> {
  return { items: rows.slice(0, size), hasMore: rows.length > size }
}
