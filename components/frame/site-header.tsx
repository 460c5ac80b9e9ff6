import { PageLink } from '@/components/frame/page-link'
import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { LanguageSwitch } from './language-switch'
import { ShareButton } from './share-button'
import { SiteNav } from './site-nav'

/** Skip link, name, pages, language, Share. On a narrow screen the pages stand below the name. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const messages = frame[locale]
  return (
    <>
      <a href="#content" className="skip-link">
        {messages.skipToContent}
      </a>
      <header className="border-rule border-b border-t-4 border-t-ink bg-card">
        <div className="wrap flex flex-wrap items-center gap-x-8 pt-2 lg:flex-nowrap lg:pt-0">
          <PageLink
            href={localeHref(locale, '/')}
            aria-label={messages.home}
            className="flex min-h-11 items-center gap-2.5 text-lg font-bold tracking-tight text-ink no-underline"
          >
            <FrameMark />
            {messages.siteName}
          </PageLink>
          <div className="ms-auto flex items-center gap-1 lg:order-3">
            <LanguageSwitch locale={locale} />
            <ShareButton locale={locale} />
          </div>
          <div className="w-full lg:order-2 lg:w-auto lg:py-1.5">
            <SiteNav locale={locale} />
          </div>
        </div>
      </header>
    </>
  )
}

/** Two facing corners of a frame around one point: shot and reverse shot of the same thing. */
function FrameMark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="flex-none">
      <path d="M10 4H4v9" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M14 20h6v-9" fill="none" stroke="var(--focus)" strokeWidth="2.5" />
      <circle cx="12" cy="12" r="2" fill="currentColor" />
    </svg>
  )
}
