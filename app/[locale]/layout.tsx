import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { locale as rootLocale } from 'next/root-params'
import type { ReactNode } from 'react'
import { PageAnnouncer } from '@/components/frame/page-announcer'
import { SiteFooter } from '@/components/frame/site-footer'
import { SiteHeader } from '@/components/frame/site-header'
import { UrlAdapter } from '@/components/frame/url-adapter'
import { VersionBar } from '@/components/frame/version-bar'
import { frame } from '@/lib/messages/frame'
import { isLocale, type Locale } from '@/lib/messages/locale'
import type { Versions } from '@/lib/model/reading'
import { readCorpus } from '@/lib/store/read'
import { sans, sansExt, serif, serifExt } from '../fonts'
import '../globals.css'
import { siteUrl } from '../site-url'

/** Every page shows what the store holds now, and the build opens no store. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1c2129' },
  ],
}

/** What needs script goes; tables that a figure folds are open; panels of filters stand in the page and cover nothing. */
const WITHOUT_SCRIPT = [
  '.needs-script{display:none}',
  'details.figure-table::details-content{content-visibility:visible;block-size:auto}',
  '.filter-panel.filter-panel{position:static;max-inline-size:none}',
].join('')

/** A first segment that is no language gets the not-found page, and that one speaks English. */
async function layoutLocale(): Promise<Locale> {
  const value: unknown = await rootLocale()
  return typeof value === 'string' && isLocale(value) ? value : 'en'
}

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, tagline, description } = frame[await layoutLocale()]
  return {
    metadataBase: await siteUrl(),
    title: { template: `%s · ${siteName}`, default: `${siteName}: ${tagline}` },
    description,
    applicationName: siteName,
  }
}

/** The versions for the footer, or null where the store does not answer: the page itself says what happened. */
async function versionsOrNull(): Promise<Versions | null> {
  try {
    return (await readCorpus()).versions
  } catch {
    return null
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await layoutLocale()
  const versions = await versionsOrNull()
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={locale} className={`${sans.variable} ${sansExt.variable} ${serif.variable} ${serifExt.variable}`}>
      <head>
        <noscript>
          <style nonce={nonce}>{WITHOUT_SCRIPT}</style>
        </noscript>
      </head>
      <body>
        <PageAnnouncer />
        <UrlAdapter>
          <SiteHeader locale={locale} />
          {versions === null ? null : <VersionBar locale={locale} newest={versions} />}
          <main id="content" tabIndex={-1} className="wrap outline-none pt-8 pb-16">
            {children}
          </main>
          <SiteFooter locale={locale} versions={versions} />
        </UrlAdapter>
      </body>
    </html>
  )
}
