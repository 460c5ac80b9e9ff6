import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'wink-nlp', 'wink-eng-lite-web-model', 'eld'],
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
