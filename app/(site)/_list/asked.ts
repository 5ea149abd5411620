import type { CardPage } from '@/lib/articles/card'
import { pageNumber } from '@/lib/articles/paging'
import { nothing } from '../_frame/found'

/** What a page of a list is asked with. */
export interface ListProps {
  params: Promise<{ slug: string }>
  searchParams: SearchParams
}
type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The slug in an address: Next hands it over as it was sent, percent-encoded. */
export async function slugIn(params: Promise<{ slug: string }>): Promise<string> {
  return decodeURIComponent((await params).slug)
}

/** The page asked for; an address with no such page is none. */
export async function pageIn(searchParams: SearchParams): Promise<number> {
  return pageNumber((await searchParams).page) ?? nothing()
}

/** The list, unless it is a page beyond its end. */
export function withinEnd(list: CardPage): CardPage {
  return list.page > 1 && list.cards.length === 0 ? nothing() : list
}
