import { PageLink } from '@/components/frame/page-link'
import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { Versions } from '@/lib/model/reading'

/** What every number depends on, whose the texts are, and what the site does not claim. */
export function SiteFooter({ locale, versions }: { locale: Locale; versions: Versions | null }) {
  const { footer } = frame[locale]
  const named =
    versions === null
      ? []
      : [
          [footer.corpus, versions.corpus],
          [footer.codebook, versions.codebook],
          [footer.engine, versions.engine],
        ]
  return (
    <footer className="mt-auto border-rule border-t bg-card text-sm text-secondary">
      <div className="wrap grid gap-x-12 gap-y-6 py-8 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto]">
        <div className="max-w-prose">
          <p>{footer.limits}</p>
          <p className="mt-2">{footer.licence}</p>
        </div>
        {named.length === 0 ? null : (
          <div>
            <h2 className="font-semibold text-ink text-sm">{footer.versions}</h2>
            <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
              {named.map(([name, value]) => (
                <div key={name} className="contents">
                  <dt>{name}</dt>
                  <dd className="break-all font-mono text-xs leading-6">{value}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-1 text-muted">{footer.versionsHint}</p>
          </div>
        )}
        <ul className="no-print space-y-1">
          <li>
            <PageLink href={localeHref(locale, '/method')}>{footer.method}</PageLink>
          </li>
          <li>
            <PageLink href={localeHref(locale, '/codebook')}>{footer.codebookLink}</PageLink>
          </li>
        </ul>
      </div>
    </footer>
  )
}
