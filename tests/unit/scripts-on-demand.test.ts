import { describe, expect, test } from 'vitest'
import { loaderFor } from '@/lib/front/loader'
import { settledPage } from '@/lib/front/settled-page'

const page = [
  '<head><link rel="preload" as="script" nonce="nonce" href="/_next/static/chunks/a.js"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  '<script src="/_next/static/chunks/a.js" async="" nonce="nonce"></script>',
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="nonce"></script>',
  '<script nonce="nonce">boot()</script></head>',
  '<body>Read<script nonce="nonce" src="/_next/static/chunks/b.js"></script></body>',
].join('')

describe('a page without the framework’s scripts', () => {
  const { html: bare } = settledPage(page, 'nonce')

  test('fetches none of them, and keeps its own and its styles', () => {
    expect(bare).not.toMatch(/<script[^>]+src=/)
    expect(bare).not.toContain('as="script"')
    expect(bare).toContain('<script>boot()</script>')
    expect(bare).toContain('a.css')
  })

  test('knows what to bring, once each and none for old browsers', () => {
    expect(bare).toContain('(["/_next/static/chunks/a.js","/_next/static/chunks/b.js"])')
    expect(bare).not.toContain('old.js')
  })

  test('is left alone where there is nothing to take out', () => {
    expect(settledPage('<body>Plain</body>', 'nonce').html).toBe('<body>Plain</body>')
  })

  test('does not bring what is not ours', () => {
    const theirs = '<body><script src="/_next/static/chunks/a.js"></script></body>'
    expect(settledPage(theirs, 'nonce').html).toBe(theirs)
  })

  test('cannot be ended from within an address', () => {
    expect(loaderFor(['</script><script>alert(1)'])).not.toContain('</script')
  })
})
