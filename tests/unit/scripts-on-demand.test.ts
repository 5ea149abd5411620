import { describe, expect, test } from 'vitest'
import { loaderFor } from '@/lib/front/loader'
import { withoutScripts } from '@/lib/front/scripts-on-demand'

const page = [
  '<head><link rel="preload" as="script" nonce="n" href="/_next/static/chunks/a.js"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>',
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script>',
  '<script nonce="n">boot()</script></head>',
  '<body>Read<script nonce="n" src="/_next/static/chunks/b.js"></script></body>',
].join('')

describe('a page without the framework’s scripts', () => {
  const bare = withoutScripts(page, 'n')

  test('fetches none of them, and keeps its own and its styles', () => {
    expect(bare).not.toMatch(/<script[^>]+src=/)
    expect(bare).not.toContain('as="script"')
    expect(bare).toContain('<script nonce="n">boot()</script>')
    expect(bare).toContain('a.css')
  })

  test('knows what to bring, once each and none for old browsers', () => {
    expect(bare).toContain('(["/_next/static/chunks/a.js","/_next/static/chunks/b.js"])')
    expect(bare).not.toContain('old.js')
  })

  test('is left alone where there is nothing to take out', () => {
    expect(withoutScripts('<body>Plain</body>', 'n')).toBe('<body>Plain</body>')
  })

  test('cannot be ended from within an address', () => {
    expect(loaderFor(['</script><script>alert(1)'])).not.toContain('</script')
  })
})
