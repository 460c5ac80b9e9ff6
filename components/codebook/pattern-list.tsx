import { codebook as messagesOf } from '@/lib/messages/codebook'
import type { Locale } from '@/lib/messages/locale'
import { LANGUAGES, type Language } from '@/lib/model/language'
import './codebook.css'

/** Written forms in both languages, side by side. One text each: as items of a list, two thousand of them made the page twice as heavy. */
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
          <p lang={lang} className="pattern-list">
            {patterns[lang].join(' · ')}
          </p>
        </div>
      ))}
    </div>
  )
}
