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
  const { html: bare } = settledPage(page, { nonce: 'nonce' })

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
    expect(settledPage('<body>Plain</body>', { nonce: 'nonce' }).html).toBe('<body>Plain</body>')
  })

  test('does not bring what is not ours', () => {
    const theirs = '<body><script src="/_next/static/chunks/a.js"></script></body>'
    expect(settledPage(theirs, { nonce: 'nonce' }).html).toBe(theirs)
  })

  test('cannot be ended from within an address', () => {
    expect(loaderFor(['</script><script>alert(1)'])).not.toContain('</script')
  })
})

describe('what the framework’s scripts begin with', () => {
  const first = '(self.__next_f=self.__next_f||[]).push([0])'
  const second = 'self.__next_f.push([1,"<nonce>"])'
  const whole = page.replace(
    'Read',
    `Read<script nonce="nonce">${first}</script><script nonce="nonce">${second}</script><script>self.__next_f.push([1,"theirs"])</script>`,
  )
  const { html, data, scripts } = settledPage(whole, {
    nonce: 'nonce',
    data: { build: 'builds', query: (version) => `?page=2&data=${version}` },
  })

  test('is taken out, whole and without the nonce, and what is not ours stays and may not run', () => {
    expect(data!.text).toBe(`${first}\n${second.replace('nonce', '00000')}`)
    expect(html).not.toContain(first)
    expect(html).toContain('<script>self.__next_f.push([1,"theirs"])</script>')
    // The page's first script and the loader.
    expect(scripts.size).toBe(2)
  })

  test('is known to the loader', () => {
    expect(html).toContain(`],"?page=2&data=${data!.version}")</script>`)
  })

  test('has the version of what the page says, in whatever order its rows were ready', () => {
    const terms = { nonce: 'nonce', data: { build: 'builds', query: String } }
    const versionOf = (html: string) => settledPage(html, terms).data!.version
    const version = versionOf(whole)
    expect(versionOf(whole.replace('[0]', '[2]'))).toBe(version)
    expect(versionOf(whole.replace('Read', 'Reread'))).not.toBe(version)
    expect(version).toMatch(/^[\w-]{16}builds$/)
  })

  test('stays where nobody could ask for it', () => {
    const { html, data } = settledPage(whole, { nonce: 'nonce' })
    expect(data).toBeUndefined()
    expect(html).toContain(`<script>${first}</script>`)
  })
})
