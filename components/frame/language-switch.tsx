'use client'

import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { keepVersion } from '@/lib/view/pinned'
import { useCurrentView } from './current-view'

/**
 * The same view in the other language: path, query and hash are kept.
 *
 * A plain link, so that the whole document changes its language; the hash, which no server sees, is added on the way out.
 */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const { path, query, version } = useCurrentView()
  const { language, otherLanguage } = frame[locale]
  const href = keepVersion(localeHref(locale === 'en' ? 'fr' : 'en', `${path}${query}`), version)
  return (
    <nav aria-label={language} className="no-print">
      <a
        href={href}
        lang={otherLanguage.lang}
        hrefLang={otherLanguage.lang}
        onClick={(event) => {
          event.currentTarget.href = `${href}${window.location.hash}`
        }}
        className="button border-transparent bg-transparent px-2 text-sm"
      >
        {otherLanguage.label}
      </a>
    </nav>
  )
}
