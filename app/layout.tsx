import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { BootScript } from './_boot/boot-script'
import './tokens.css'
import './base.css'
import { env } from '@/lib/base/env'

// One answer at a time, from what is true now: the front keeps pages, Next does not.
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(env().SITE_URL), formatDetection: { telephone: false } }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1416' },
  ],
}

const preloaded = ['newsreader-display', 'source-serif-text', 'libre-franklin']

export default function RootLayout({ children }: { children: ReactNode }) {
  for (const font of preloaded)
    preload(`/fonts/${font}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <BootScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
