import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { failurePage, plainPage } from '../../lib/front/failure-page'
import { errors } from '../../lib/i18n/site'
import { rememberName } from '../../lib/settings/remembered'

const failure = { isDatabaseAway: false, reference: 'ab12', path: '/news', nonce: 'n0nce' }

describe('the page for a render that failed', () => {
  it('is complete in itself: what it has bears the nonce, and nothing else is asked for but fonts', () => {
    const html = failurePage(failure)
    expect(html.match(/<(style|script)[^>]*>/g)).toEqual([
      '<style nonce="n0nce">',
      '<script nonce="n0nce">',
    ])
    expect(html).not.toMatch(/<link|<img|src=/)
  })

  it('has the theme that was chosen', () => {
    const run = (chosen: string | null) => {
      const root = { dataset: {} as Record<string, string> }
      const [, script] = /<script[^>]*>(.*?)<\/script>/s.exec(failurePage(failure))!
      const storage = { getItem: () => chosen }
      new Function('localStorage', 'document', script!)(storage, { documentElement: root })
      return root.dataset.theme
    }
    expect([run('dark'), run('light'), run('"><b>'), run(null)]).toEqual([
      'dark',
      'light',
      undefined,
      undefined,
    ])
  })

  it('tells the reference, but not where the database is away: nobody can look that up', () => {
    expect(failurePage(failure)).toContain('reference ab12')
    expect(failurePage({ ...failure, isDatabaseAway: true })).not.toContain('ab12')
  })

  it('lets no address or name out of its place', () => {
    rememberName('<b>"Paper"</b>')
    const html = failurePage({ ...failure, path: '/news?q="><script>alert(1)</script>' })
    rememberName('Longwave')
    expect(html).not.toMatch(/<script>|<b>/)
  })

  it('is valid', async () => {
    const { results } = await new HtmlValidate().validateString(failurePage(failure))
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('says how long to wait where too much was asked for', async () => {
    const words = errors.tooManyCodes
    const html = plainPage({ words, note: words.wait(12), path: '/s/zzzzzzzz', nonce: 'n0nce' })
    expect(html).toContain('Wait 12 seconds, then try again.')
    const { results } = await new HtmlValidate().validateString(html)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })
})
