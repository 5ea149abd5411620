import { JsonLd } from '@/app/_ui/json-ld'
import { env } from '@/lib/base/env'
import { lists } from '@/lib/i18n/site'

/** Where a page stands, for machines (schema.org BreadcrumbList): the front page, what is between, and itself. */
export function Breadcrumb({ trail }: { trail: { name: string; path: string }[] }) {
  const steps = [{ name: lists.home, path: '/' }, ...trail]
  const data = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, env().SITE_URL).href,
    })),
  }
  return <JsonLd data={data} />
}
