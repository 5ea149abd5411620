import { readFileSync } from 'node:fs'
import path from 'node:path'

let tokens: Map<string, string> | undefined

// The one place with colours, read as text: what draws a card knows no custom properties.
function light(): Map<string, string> {
  const css = readFileSync(path.join(process.cwd(), 'app/tokens.css'), 'utf8')
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]+),/g)
  return new Map([...pairs].map(([, name, colour]) => [name!, colour!]))
}

/** A colour of the design in its light form, by the name of its token. @throws Error where there is none. */
export function colour(token: string): string {
  tokens ??= light()
  const found = tokens.get(token)
  if (!found) throw new Error(`tokens.css has no colour ${token}`)
  return found
}
