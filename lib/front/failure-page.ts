import { readFileSync } from 'node:fs'
import { errors } from '@/lib/i18n/site'
import { rememberedName } from '@/lib/settings/remembered'

// The one place with colours and fonts, so that this page cannot drift from the others.
const tokens = readFileSync('app/tokens.css', 'utf8')

const style = `
body{margin:0;background:var(--paper);color:var(--ink);font-family:var(--font-ui);line-height:1.4}
header{border-bottom:1px solid var(--rule)}
header,main{padding:1.375rem max(1rem,calc((100vw - 81rem)/2 + 1.5rem))}
a{color:inherit}
.word{font:600 min(4.75rem,13.5vw)/.8 var(--font-display);letter-spacing:-.042em;text-decoration:none}
h1{margin:1.5rem 0 1rem;font:500 clamp(2rem,1.4rem + 2.4vw,3.125rem)/1.03 var(--font-display);letter-spacing:-.022em}
p{max-width:38em;font:1.1875rem/1.4 var(--font-text);color:var(--ink-2)}
.again{display:inline-block;margin-top:.5rem;padding:.7rem 1rem;border:1.5px solid var(--line-strong);border-radius:var(--r2);font-weight:600;text-decoration:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}`

// The theme that the reader chose, before anything is painted (app/_boot/boot.ts keeps it).
const theme = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`

/** What such a page says, and where its one link leads. */
export interface PlainPage {
  words: { title: string; text: string; again: string }
  /** Said after the text: a reference, a time to wait. */
  note?: string
  path: string
  /** Lets its style and its script pass the page's policy. */
  nonce: string
}

/**
 * The page for a render that failed: complete in itself, because whatever draws the others may be
 * what failed. `path` is where Try again goes.
 */
export function failurePage(failure: {
  isDatabaseAway: boolean
  reference: string
  path: string
  nonce: string
}): string {
  const { isDatabaseAway, reference, path, nonce } = failure
  if (isDatabaseAway) return plainPage({ words: errors.unavailable, path, nonce })
  return plainPage({ words: errors.failed, note: errors.failed.reference(reference), path, nonce })
}

/** A page that needs neither Next nor the database. */
export function plainPage({ words, note, path, nonce }: PlainPage): string {
  const name = escaped(rememberedName())
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title} | ${name}</title>
<style nonce="${nonce}">${tokens}${style}</style>
<script nonce="${nonce}">${theme}</script>
</head>
<body>
<header><a class="word" href="/">${name}</a></header>
<main>
<h1>${words.title}</h1>
<p>${words.text}${note ? ` ${escaped(note)}` : ''}</p>
<a class="again" href="${escaped(path)}">${words.again}</a>
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
