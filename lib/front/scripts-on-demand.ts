import { loaderFor } from './loader'

const frameworkScript = /<script\b[^>]*\bsrc="(\/_next\/[^"]+)"[^>]*><\/script>/g
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/g

/**
 * A reader's page without its framework scripts: a few hundred bytes bring them at the first
 * pointer, touch, key or focus. Until then the page is HTML, and its links, forms, details and
 * popovers work as such.
 */
export function withoutScripts(html: string, nonce: string): string {
  const sources = new Set<string>()
  const bare = html
    .replace(scriptPreload, '')
    .replace(frameworkScript, (script, source: string) => {
      // Scripts for browsers without modules are for none that can draw these pages.
      if (!/\bnomodule\b/i.test(script)) sources.add(source)
      return ''
    })
  if (sources.size === 0) return html
  const loader = `<script nonce="${nonce}">${loaderFor([...sources])}</script>`
  return bare.replace('</body>', `${loader}</body>`)
}
