// Scripts that run from right to left, as ISO 15924 names them in a language tag.
const scripts = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'mand', 'samr', 'rohg'])
// Languages that are written in one of them where the tag names no script.
const languages = new Set([
  ...['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'khw', 'ks', 'nqo', 'prs', 'ps'],
  ...['sd', 'syr', 'ug', 'ur', 'yi'],
])

/** Which way a language runs (BCP 47 tag), as HTML's `dir` says it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = language.toLowerCase().split('-')
  if (second.length === 4) return scripts.has(second) ? 'rtl' : 'ltr'
  return languages.has(primary) ? 'rtl' : 'ltr'
}
