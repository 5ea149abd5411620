import { escapeXml } from '@/lib/feeds/xml'

/** An address for search engines (sitemaps.org, protocol 0.9). */
export interface SitemapUrl {
  url: string
  changedAt?: Date
  /** Set in the news sitemap only. */
  news?: { publication: string; language: string; publishedAt: Date; title: string }
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemaps = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const newsNamespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

function newsXml(news: NonNullable<SitemapUrl['news']>): string {
  const publication =
    element('news:name', news.publication) + element('news:language', newsLanguage(news.language))
  return `<news:news><news:publication>${publication}</news:publication>${element(
    'news:publication_date',
    news.publishedAt.toISOString(),
  )}${element('news:title', news.title)}</news:news>`
}

/** A language as the news sitemap names it: two or three letters, but zh-cn and zh-tw. */
export function newsLanguage(language: string): string {
  const [primary = 'en', ...rest] = language.toLowerCase().split('-')
  if (primary !== 'zh') return primary
  return rest.includes('hant') || rest.includes('tw') || rest.includes('hk') ? 'zh-tw' : 'zh-cn'
}

/** A sitemap of these addresses. */
export function sitemapXml(urls: SitemapUrl[]): string {
  const hasNews = urls.some((one) => one.news)
  const rows = urls.map(
    ({ url, changedAt, news }) =>
      `<url>${element('loc', url)}${changedAt ? element('lastmod', changedAt.toISOString()) : ''}${
        news ? newsXml(news) : ''
      }</url>`,
  )
  return `${head}<urlset ${sitemaps}${hasNews ? ` ${newsNamespace}` : ''}>\n${rows.join('\n')}\n</urlset>\n`
}

/** The index of these sitemaps. */
export function sitemapIndexXml(maps: SitemapUrl[]): string {
  const rows = maps.map(
    ({ url, changedAt }) =>
      `<sitemap>${element('loc', url)}${
        changedAt ? element('lastmod', changedAt.toISOString()) : ''
      }</sitemap>`,
  )
  return `${head}<sitemapindex ${sitemaps}>\n${rows.join('\n')}\n</sitemapindex>\n`
}
