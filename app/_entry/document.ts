import { markStatus } from '@/lib/cache/touch'

interface Document {
  type: string
  text: string
}

/** A document that reads the same for everyone; the front keeps it and answers who has it already. */
export function documentAnswer({ type, text }: Document): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
}

/** Words for an address of a document that is not there; kept until any address comes to be, as a page's are. */
export function noDocument(words: string): Response {
  markStatus(404)
  return new Response(`${words}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
