import { CueChip } from '@/components/cue/cue-chip'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import { type PhraseFacts, voiceLine } from './describe-phrase'

interface Props {
  readonly locale: Locale
  readonly phrases: readonly PhraseFacts[]
  readonly weak: readonly PhraseFacts[]
}

/** Every phrase of the cues shown, in text order; each leads to its place. For screen readers the equal way in, in print the notes. */
export function PhraseList({ locale, phrases, weak }: Props) {
  const messages = reading[locale]
  return (
    <section aria-labelledby="phrases-title" id="phrases" className="scroll-mt-4">
      <h2 id="phrases-title" className="text-lg">
        {messages.phrases} <span className="font-normal text-muted">{phrases.length}</span>
      </h2>
      <p className="no-print text-muted text-sm">{phrases.length === 0 ? messages.noPhrases : messages.phrasesHint}</p>
      {phrases.length === 0 ? null : (
        <ol className="mt-2">
          {phrases.map((facts, index) => (
            <PhraseItem key={facts.id} locale={locale} facts={facts} number={index + 1} />
          ))}
        </ol>
      )}
      {weak.length === 0 ? null : (
        <details className="mt-4">
          <summary className="min-h-8 font-semibold text-sm">
            {messages.weak} <span className="font-normal text-muted">{weak.length}</span>
          </summary>
          <p className="text-muted text-sm">{messages.weakHint}</p>
          <ul className="mt-1">
            {weak.map((facts) => (
              <PhraseItem key={facts.id} locale={locale} facts={facts} number={null} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function PhraseItem({ locale, facts, number }: { locale: Locale; facts: PhraseFacts; number: number | null }) {
  const who = voiceLine(facts, locale)
  return (
    <li className="grid grid-cols-[1.5rem_2.875rem_1fr] gap-x-2 border-rule border-b py-1.5">
      <span className="text-end text-muted text-sm">{number}</span>
      <span className="mt-0.5">
        <CueChip code={facts.code} colour={facts.colour} title={facts.cue} />
      </span>
      <span>
        <a href={`#h-${facts.id}`} lang={facts.lang} className="quiet-link inline-block min-h-6 font-serif">
          {facts.phrase}
        </a>
        <span className="block text-muted text-xs leading-tight">
          <span className="sr-only">{facts.cue}, </span>
          {facts.polarity === null ? who : `${who}, ${facts.polarity}`}
        </span>
      </span>
    </li>
  )
}
