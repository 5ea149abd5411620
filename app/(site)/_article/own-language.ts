/** The language of the site's own words: what stands in a story of another language names it. */
export function siteWords(storyLanguage: string): { lang?: string; dir?: 'ltr' } {
  return storyLanguage.split('-')[0] === 'en' ? {} : { lang: 'en', dir: 'ltr' }
}
