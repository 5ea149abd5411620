/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The server before Next compresses, after it has had a look at the page.
  compress: false,
  // A page's head is whole before its first byte, for whoever reads it: programs too.
  htmlLimitedBots: /.*/,
  generateEtags: false,
  serverExternalPackages: [
    'postgres',
    'pg-boss',
    'sharp',
    '@node-rs/argon2',
    'pino',
    'nodemailer',
    '@aws-sdk/client-s3',
  ],
  images: { unoptimized: true, localPatterns: [], remotePatterns: [] },
  experimental: {
    // Readers load the styles of their pages, and few files of them; by default the newsroom's came too.
    cssChunking: { type: 'graph', requestCost: 100_000 },
    serverActions: { bodySizeLimit: '2mb' },
    // In development an action's answer would wait for a debug socket that our own server does not serve.
    reactDebugChannel: false,
  },
  typescript: { ignoreBuildErrors: true },
  async headers() {
    // What is not for everyone is kept by nobody and found by no search engine.
    const headers = [
      { key: 'Cache-Control', value: 'private, no-store' },
      { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
    ]
    return ['/newsroom', '/newsroom/:path*', '/sign-in', '/sign-in/:path*', '/account'].map(
      (source) => ({ source, headers }),
    )
  },
  async rewrites() {
    const format = ':format(rss|atom|json)'
    return [
      // Browsers ask for it by this name where a page names no icon: beside plain text or JSON.
      { source: '/favicon.ico', destination: '/icon.svg' },
      { source: `/feed.${format}`, destination: '/feeds/paper/all/:format' },
      {
        source: `/:scope(dossiers|tags|authors)/:slug/feed.${format}`,
        destination: '/feeds/:scope/:slug/:format',
      },
      { source: `/:slug/feed.${format}`, destination: '/feeds/sections/:slug/:format' },
      { source: '/s/:code([^./]+).:format(svg|png)', destination: '/s/:code/qr/:format' },
      { source: '/sitemaps/:name([a-z0-9-]+).xml', destination: '/sitemaps/:name' },
    ]
  },
}
