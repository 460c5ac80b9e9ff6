import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // For an image; `npm start` serves the pages from where they were built.
  ...(process.env.CONTRECHAMP_STANDALONE === '1' ? { output: 'standalone' } : {}),
  serverExternalPackages: ['pg', 'wink-nlp', 'wink-eng-lite-web-model', 'eld'],
  // What a browser is told of every answer; the policy of a page, with its nonce, is the proxy's.
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
        ],
      },
    ]
  },
  // English has no path prefix: `/compare` is served by the route `/en/compare`, and the long form leads back to the short one.
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/en' },
        { source: '/:path((?!en(?:/|$)|fr(?:/|$)|api/|_next/|.*\\.[a-z0-9]+$).+)', destination: '/en/:path' },
      ],
      afterFiles: [],
      fallback: [],
    }
  },
}

export default config
