import { PageLink } from '@/components/frame/page-link'
import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { Versions } from '@/lib/model/reading'
import { VersionsNote } from './versions-note'

/** What every number depends on, whose the texts are, and what the site does not claim. */
export function SiteFooter({ locale, versions }: { locale: Locale; versions: Versions | null }) {
  const { footer } = frame[locale]
  return (
    <footer className="mt-auto border-rule border-t bg-card text-sm text-secondary">
      <div className="wrap grid gap-x-12 gap-y-6 py-8 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto]">
        <div className="max-w-prose">
          <p>{footer.limits}</p>
          <p className="mt-2">{footer.licence}</p>
        </div>
        {versions === null ? null : <VersionsNote locale={locale} newest={versions} />}
        <ul className="no-print space-y-1">
          <li>
            <PageLink href={localeHref(locale, '/method')}>{footer.method}</PageLink>
          </li>
          <li>
            <PageLink href={localeHref(locale, '/codebook')}>{footer.codebookLink}</PageLink>
          </li>
          <li>
            <PageLink href={localeHref(locale, '/versions')}>{footer.versionsLink}</PageLink>
          </li>
          <li>
            <PageLink href={localeHref(locale, '/import')}>{footer.importLink}</PageLink>
          </li>
        </ul>
      </div>
    </footer>
  )
}
