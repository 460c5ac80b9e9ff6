import { codebook as messagesOf } from '@/lib/messages/codebook'
import type { Locale } from '@/lib/messages/locale'
import { LANGUAGES, type Language } from '@/lib/model/language'

/** Written forms in both languages, side by side. */
export function PatternList({
  locale,
  patterns,
}: {
  locale: Locale
  patterns: Readonly<Record<Language, readonly string[]>>
}) {
  const messages = messagesOf[locale]
  const heads = { en: messages.english, fr: messages.french }
  return (
    <div className="mt-2 grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {LANGUAGES.map((lang) => (
        <div key={lang}>
          <p className="eyebrow">{heads[lang]}</p>
          <ul lang={lang} className="mt-1 flex flex-wrap gap-x-1.5 gap-y-1">
            {patterns[lang].map((pattern) => (
              <li key={pattern} className="rounded-sm border border-rule bg-card px-1.5 font-mono text-xs leading-6">
                {pattern}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
