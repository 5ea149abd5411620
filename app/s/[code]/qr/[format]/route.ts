import { noDocument } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { shortLinks } from '@/lib/i18n/story'
import { shortUrl } from '@/lib/shortlinks/address'
import { qrPng, qrSvg } from '@/lib/shortlinks/qr'
import { linkByCode } from '@/lib/shortlinks/queries'

interface Context {
  params: Promise<{ code: string; format: string }>
}

export const GET = route<Context>(async (_request, { params }) => {
  const { code, format } = await params
  const link = await linkByCode(code)
  if (!link || link.isDisabled || link.isBlocked) return noDocument(shortLinks.noCode)
  const address = shortUrl(link.code)
  const isSvg = format === 'svg'
  const drawing = isSvg ? await qrSvg(address) : new Uint8Array(await qrPng(address))
  return new Response(drawing, {
    headers: {
      'Content-Type': isSvg ? 'image/svg+xml' : 'image/png',
      'Cache-Control': 'public, max-age=3600',
    },
  })
})
