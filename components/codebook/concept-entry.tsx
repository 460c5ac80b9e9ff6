import { codebook as messagesOf } from '@/lib/messages/codebook'
import type { Locale } from '@/lib/messages/locale'
import type { Concept } from '@/lib/model/codebook'
import { LANGUAGES, type Language } from '@/lib/model/language'
import { PatternList } from './pattern-list'

interface Props {
  readonly locale: Locale
  readonly cue: string
  readonly concept: Concept
}

/** A concept: its patterns, and the sentences that must and must not be found, which the test suite runs. */
export function ConceptEntry({ locale, cue, concept }: Props) {
  const messages = messagesOf[locale]
  return (
    <li id={`${cue}-${concept.id}`} className="border-rule border-b">
      <details className="group py-1">
        <summary className="flex min-h-10 list-none flex-wrap items-baseline gap-x-3 py-1 [&::-webkit-details-marker]:hidden">
          <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" className="flex-none group-open:rotate-90">
            <path d="M1.5 1 6.5 6l-5 5" fill="none" stroke="var(--muted)" strokeWidth="1.75" />
          </svg>
          <span className="font-semibold">{concept.label[locale]}</span>
          <span className="text-muted text-sm">{messages[concept.strength]}</span>
        </summary>
        <div className="pb-4">
          {concept.note === undefined ? null : <p className="max-w-prose text-secondary">{concept.note[locale]}</p>}
          <PatternList locale={locale} patterns={concept} />
          <Proof title={messages.mustHit} sentences={concept.proof.hit} />
          <Proof title={messages.mustMiss} sentences={concept.proof.miss} />
        </div>
      </details>
    </li>
  )
}

function Proof({ title, sentences }: { title: string; sentences: Readonly<Record<Language, readonly string[]>> }) {
  if (LANGUAGES.every((lang) => sentences[lang].length === 0)) return null
  return (
    <>
      <h4 className="mt-4 font-semibold text-sm">{title}</h4>
      <div className="mt-1 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {LANGUAGES.map((lang) => (
          <ul key={lang} lang={lang} className="space-y-1 font-serif text-secondary leading-snug">
            {sentences[lang].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ))}
      </div>
    </>
  )
}
