import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { codebook as messagesOf } from '@/lib/messages/codebook'
import type { Locale } from '@/lib/messages/locale'
import type { Cue } from '@/lib/model/codebook'
import { ConceptEntry } from './concept-entry'
import { PatternList } from './pattern-list'

interface Props {
  readonly locale: Locale
  readonly cue: Cue
  readonly phrasesHref: string
}

/** One cue as the file has it: what it means, what counts and what does not, its concepts, and what is dropped. */
export function CueEntry({ locale, cue, phrasesHref }: Props) {
  const messages = messagesOf[locale]
  const hasExclude = cue.exclude.en.length + cue.exclude.fr.length > 0
  return (
    <section id={cue.id} aria-labelledby={`${cue.id}-title`} className="scroll-mt-6 border-ink border-t-2 pt-5">
      <h2 id={`${cue.id}-title`} className="flex flex-wrap items-center gap-3 text-2xl tracking-tight">
        <CueChip code={cue.code} colour={cue.colour} />
        {cue.label[locale]}
      </h2>
      <p className="mt-1 text-muted text-sm">
        {[
          ...(cue.headline ? [messages.headline] : []),
          ...(cue.colour === null ? [messages.inkOnly] : []),
          messages.conceptCount(cue.concepts.length),
        ].join(' · ')}
      </p>
      <p className="mt-3 max-w-prose text-lg leading-relaxed">{cue.definition[locale]}</p>
      <dl className="mt-4 grid max-w-[54rem] gap-x-10 gap-y-3 sm:grid-cols-2">
        <div>
          <dt className="font-semibold text-sm">{messages.counted}</dt>
          <dd className="text-secondary">{cue.counted[locale]}</dd>
        </div>
        <div>
          <dt className="font-semibold text-sm">{messages.notCounted}</dt>
          <dd className="text-secondary">{cue.notCounted[locale]}</dd>
        </div>
      </dl>
      <p className="no-print mt-4">
        <PageLink href={phrasesHref}>{messages.phrases(cue.label[locale])}</PageLink>
      </p>
      <h3 className="mt-6 font-semibold">{messages.concepts}</h3>
      <ul className="mt-2 border-rule border-t">
        {cue.concepts.map((concept) => (
          <ConceptEntry key={concept.id} locale={locale} cue={cue.id} concept={concept} />
        ))}
      </ul>
      {hasExclude ? (
        <details className="mt-4">
          <summary className="min-h-8 text-secondary text-sm">{messages.exclude}</summary>
          <PatternList locale={locale} patterns={cue.exclude} />
        </details>
      ) : null}
    </section>
  )
}
