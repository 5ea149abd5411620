import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { visitor } from './browser'

/** A browser that says aloud what must not happen. */
export async function watched(browser: Browser, options: BrowserContextOptions = {}) {
  const opened = await visitor(browser, options)
  await opened.context.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
      window[name] = (...said: unknown[]) => console.error(`ran ${name}: ${said}`) as never
    document.addEventListener('securitypolicyviolation', (event) => {
      // The validator asks the browser whether it may compile, and goes on without where it may not.
      if (event.blockedURI !== 'eval')
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return opened
}

/** Nothing in the page carries a handler or a program's address. */
export function programsIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on/i.test(name) ||
            name === 'srcdoc' ||
            (/^(href|src|action|formaction|xlink:href|data)$/i.test(name) &&
              /^\s*(javascript|vbscript|data:text)/i.test(value) &&
              // React's own, in a form whose action is a function.
              !value.startsWith("javascript:throw new Error('A React form")),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ),
  )
}
