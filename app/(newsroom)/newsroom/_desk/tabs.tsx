import { type DeskFilter, type DeskTab, deskPath, deskTabs } from '@/lib/articles/desk'
import { type State, stateNames } from '@/lib/articles/states'
import { count } from '@/lib/i18n/desk'
import { deskListWords as words } from '@/lib/i18n/desk-list'
import { ListTabs } from '../../_shell/list-tabs'

export function tabName(tab: DeskTab): string {
  return tab === 'open' ? words.open : stateNames[tab]
}

interface TabsProps {
  filter: DeskFilter
  counts: Partial<Record<State | 'open', number>>
}

/** The states as tabs, each with how many stories are in it. */
export function Tabs({ filter, counts }: TabsProps) {
  const tabs = deskTabs.map((tab) => ({
    name: tabName(tab),
    href: deskPath(filter, { tab, page: 1 }),
    count: count(counts[tab] ?? 0),
    isCurrent: tab === filter.tab,
  }))
  return <ListTabs label={words.states} tabs={tabs} />
}
