import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newId } from '@/lib/base/ids'
import { cookieOf, request } from '../support/site'

// What somebody writes into an address by hand: a page, or "not found", and never a failure.

const queries = [
  '',
  '?saved=1&saved=2&page=2&page=3&q=a&q=b',
  '?page=0',
  '?page=-1&version=-1',
  '?page=1e9&version=1e9&q=%25_%5C',
  '?page=x&version=x&state=x&ids=x&done=x&from=x&to=x&sort=newest',
  `?q=${'a'.repeat(3_000)}&ids=${newId()}`,
  '?q=%00&page=%00&state=%00&section=%00&version=%00&ids=%00',
  `?q='%22%3Cb%3E&state=constructor&section=__proto__&kind=toString`,
]

/** The addresses of the pages in a part of app, with something in the place of each parameter. */
function pagesIn(folder: string, something: string): string[] {
  return readdirSync(`app/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx') && !/(^|\/)_/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`.replace(/\[[^\]]+\]/g, something))
}

test.each(['(site)', '(account)', '(newsroom)'])(
  'every page of %s',
  async (folder) => {
    const cookie = await cookieOf('administrator')
    const failed: string[] = []
    for (const something of [newId(), 'new', 'x', '%2e%2e', '%00', 'a'.repeat(300)])
      for (const path of new Set(pagesIn(folder, something)))
        for (const query of queries) {
          const { status } = await request(path + query, folder === '(site)' ? {} : { cookie })
          if (status >= 500 && !failed.includes(`${status} ${path}`))
            failed.push(`${status} ${path}${query}`)
        }
    expect(failed).toEqual([])
  },
  300_000,
)
