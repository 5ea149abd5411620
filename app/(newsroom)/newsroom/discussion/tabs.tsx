import { moderationWords as words } from '@/lib/i18n/moderation'
import {
  mostCounted,
  type QueueFilter,
  type QueueTab,
  queuePath,
  queueTabs,
} from '@/lib/moderation/queue'
import { type ListTab, ListTabs } from '../../_shell/list-tabs'

interface TabsProps {
  filter: QueueFilter
  counts: Record<QueueTab, number>
}

/** The lists of comments, each with how many it has. */
export function Tabs({ filter, counts }: TabsProps) {
  const tabs: ListTab[] = queueTabs.map((tab) => ({
    name: words.tabs[tab],
    href: queuePath({ tab }),
    count: words.count(counts[tab], mostCounted),
    isCurrent: tab === filter.tab,
  }))
  if (filter.after) tabs.push({ name: words.fromStart, href: queuePath({ tab: filter.tab }) })
  return <ListTabs label={words.tabs.label} tabs={tabs} />
}
