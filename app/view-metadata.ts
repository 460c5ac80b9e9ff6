import type { Metadata } from 'next'
import { frame } from '@/lib/messages/frame'
import { LOCALES, type Locale, localeHref } from '@/lib/messages/locale'
import { siteUrl } from './site-url'

interface View {
  readonly locale: Locale
  /** Path and canonical query without the language prefix: `/compare?cues=russia`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Path of the preview picture, without the language prefix; null: none. */
  readonly image: string | null
}

/** Title, description, canonical address, the other language and the preview picture of one view. Only default views are indexed. */
export async function viewMetadata({ locale, path, title, description, image }: View): Promise<Metadata> {
  const base = await siteUrl()
  const absolute = (of: Locale, to: string) => new URL(localeHref(of, to), base).href
  const url = absolute(locale, path)
  const pictures = image === null ? [] : [{ url: absolute(locale, image), width: 1200, height: 630, alt: title }]
  return {
    // The template of the layout does not reach the page of its own segment, so the site is named here for all.
    title: { absolute: `${title} · ${frame[locale].siteName}` },
    description,
    alternates: { canonical: url, languages: Object.fromEntries(LOCALES.map((of) => [of, absolute(of, path)])) },
    openGraph: {
      title,
      description,
      url,
      siteName: frame[locale].siteName,
      locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
      type: 'website',
      images: pictures,
    },
    twitter: { card: pictures.length > 0 ? 'summary_large_image' : 'summary', title, description, images: pictures },
    ...(path.includes('?') ? { robots: { index: false, follow: true } } : {}),
  }
}
