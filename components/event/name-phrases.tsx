import Link from 'next/link'
import { formatNumber } from '@/lib/messages/format-number'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { Language } from '@/lib/model/language'
import type { StoredHit } from '@/lib/model/reading'
import type { Voice } from '@/lib/model/voice'

interface Props {
  readonly locale: Locale
  readonly article: string
  readonly lang: Language
  readonly hits: readonly StoredHit[]
  readonly voices: Readonly<Record<Voice, string>>
}

/** The written forms used, each with one link per place; a voice other than the outlet's own is named. */
export function NamePhrases({ locale, article, lang, hits, voices }: Props) {
  const forms = new Map<string, StoredHit[]>()
  for (const hit of hits) {
    const form = `${hit.text.toLocaleLowerCase(lang)} ${hit.voice}`
    forms.set(form, [...(forms.get(form) ?? []), hit])
  }
  return (
    <ul className="space-y-1">
      {[...forms].map(([form, same]) => {
        const [first, ...rest] = same
        if (first === undefined) return null
        const href = (hit: StoredHit) => localeHref(locale, `/articles/${article}#h-${hit.id}`)
        return (
          <li key={form} className="leading-snug">
            <Link href={href(first)} lang={lang} className="quiet-link font-serif">
              {first.text}
            </Link>
            {rest.map((hit, index) => (
              <Link
                key={hit.id}
                href={href(hit)}
                aria-label={`${formatNumber(locale, index + 2)}, ${hit.text}`}
                className="quiet-link ms-1.5 inline-block min-h-6 min-w-4 text-muted text-sm"
              >
                {formatNumber(locale, index + 2)}
              </Link>
            ))}
            {first.voice === 'own' ? null : <span className="ms-1.5 text-muted text-sm">{voices[first.voice]}</span>}
          </li>
        )
      })}
    </ul>
  )
}
