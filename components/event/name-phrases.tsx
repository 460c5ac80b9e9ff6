import { PageLink } from '@/components/frame/page-link'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { Language } from '@/lib/model/language'
import type { StoredHit } from '@/lib/model/reading'

/** A name where it stands. */
export interface PlacedName {
  readonly article: string
  readonly lang: Language
  readonly hit: StoredHit
}

/** The written forms used, each with one link per place; a voice other than the outlet's own is named. */
export function NamePhrases({ locale, names }: { locale: Locale; names: readonly PlacedName[] }) {
  const forms = new Map<string, PlacedName[]>()
  for (const name of names) {
    const form = `${name.hit.text.toLocaleLowerCase(name.lang)} ${name.hit.voice}`
    forms.set(form, [...(forms.get(form) ?? []), name])
  }
  const href = ({ article, hit }: PlacedName) => localeHref(locale, `/articles/${article}#h-${hit.id}`)
  return (
    <ul className="space-y-1">
      {[...forms].map(([form, same]) => {
        const [first, ...rest] = same
        if (first === undefined) return null
        return (
          <li key={form} className="leading-snug">
            <PageLink href={href(first)} lang={first.lang} className="quiet-link font-serif">
              {first.hit.text}
            </PageLink>
            {rest.map((name, index) => (
              <PageLink
                key={name.hit.id}
                href={href(name)}
                aria-label={`${formatNumber(locale, index + 2)}, ${name.hit.text}`}
                className="quiet-link ms-1 inline-block min-h-6 min-w-6 text-center text-muted text-sm"
              >
                {formatNumber(locale, index + 2)}
              </PageLink>
            ))}
            {first.hit.voice === 'own' ? null : (
              <span className="ms-1.5 text-muted text-sm">{labels[locale].voice[first.hit.voice]}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
