import type { Metadata } from 'next'
import { ActorEntry } from '@/components/codebook/actor-entry'
import { CueEntry } from '@/components/codebook/cue-entry'
import { notationExamples } from '@/components/codebook/notation-examples'
import { CueChip } from '@/components/cue/cue-chip'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Codebook } from '@/lib/model/codebook'
import type { Language } from '@/lib/model/language'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW, type SearchParams } from '@/lib/view/view-state'
import { pageLocale } from '../../page-locale'
import { pinnedPath, siteRelease } from '../../site-release'
import { viewMetadata } from '../../view-metadata'

const PATH = '/codebook'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const release = await siteRelease(locale, await searchParams)
  const { codebook: messages } = messagesFor(locale)
  const { cues, actors } = release.codebook
  return viewMetadata({
    locale,
    path: pinnedPath(PATH, release),
    title: messages.title,
    description: messages.description(cues.length, actors.length),
    image: `/preview${PATH}`,
  })
}

/** The codebook, generated from the file that the program reads: nothing on this page is written by hand. */
export default async function CodebookPage({ searchParams }: Props) {
  const locale = await pageLocale()
  const { codebook } = await siteRelease(locale, await searchParams)
  const { codebook: messages } = messagesFor(locale)
  return (
    <>
      <header className="max-w-[46rem]">
        <p className="eyebrow">{messages.title}</p>
        <h1 className="mt-1 text-3xl tracking-tight">{codebook.title[locale]}</h1>
        <p className="mt-3 text-lg text-secondary">{messages.intro}</p>
        <p className="mt-3 text-secondary">
          {messages.size(
            codebook.cues.length,
            codebook.cues.reduce((sum, cue) => sum + cue.concepts.length, 0),
            patternCount(codebook, 'en'),
            patternCount(codebook, 'fr'),
          )}{' '}
          {messages.version} <span className="font-mono text-sm">{codebook.version}</span>
        </p>
      </header>
      <div className="mt-10 grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <nav aria-labelledby="contents-title" className="no-print lg:sticky lg:top-6 lg:self-start">
          <h2 id="contents-title" className="eyebrow">
            {messages.contents}
          </h2>
          <ul className="mt-2 grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-1">
            {codebook.cues.map((cue) => (
              <li key={cue.id}>
                <a href={`#${cue.id}`} className="flex min-h-9 items-center gap-2.5 no-underline hover:underline">
                  <CueChip code={cue.code} colour={cue.colour} />
                  <span className="leading-tight">{cue.short[locale]}</span>
                </a>
              </li>
            ))}
            <li>
              <a href="#actors" className="flex min-h-9 items-center">
                {messages.actors}
              </a>
            </li>
            <li>
              <a href="#notation" className="flex min-h-9 items-center leading-tight">
                {messages.reading}
              </a>
            </li>
          </ul>
        </nav>
        <div className="grid min-w-0 grid-cols-1 gap-14">
          {codebook.cues.map((cue) => (
            <CueEntry
              key={cue.id}
              locale={locale}
              cue={cue}
              phrasesHref={viewHref('/phrases', DEFAULT_VIEW, { cues: [cue.id] }, locale)}
            />
          ))}
          <section id="actors" aria-labelledby="actors-title" className="scroll-mt-6 border-ink border-t-2 pt-5">
            <h2 id="actors-title" className="text-2xl tracking-tight">
              {messages.actors}
            </h2>
            <p className="mt-2 max-w-prose text-secondary">{messages.actorsIntro}</p>
            <div className="mt-6 grid grid-cols-1 gap-10">
              {codebook.actors.map((actor) => (
                <ActorEntry key={actor.id} locale={locale} actor={actor} />
              ))}
            </div>
          </section>
          <Notation codebook={codebook} locale={locale} />
        </div>
      </div>
    </>
  )
}

/** How to read a pattern, shown on patterns of this codebook; and the contexts that patterns ask for. */
function Notation({ codebook, locale }: { codebook: Codebook; locale: Language }) {
  const { codebook: messages } = messagesFor(locale)
  const contexts = Object.entries(codebook.contexts)
  return (
    <section id="notation" aria-labelledby="notation-title" className="scroll-mt-6 border-ink border-t-2 pt-5">
      <h2 id="notation-title" className="text-2xl tracking-tight">
        {messages.reading}
      </h2>
      <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        {notationExamples(codebook, locale).map(({ sign, pattern }) => (
          <div key={sign} className="contents">
            <dt className="font-mono text-sm">{pattern}</dt>
            <dd className="mb-2 text-secondary sm:mb-0">{messages.notation[sign]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-prose text-secondary">{messages.notationNote}</p>
      {contexts.length === 0 ? null : (
        <>
          <h3 className="mt-6 text-lg">{messages.contexts}</h3>
          <p className="mt-1 max-w-prose text-secondary">{messages.contextsIntro}</p>
          <dl className="mt-3 grid gap-4">
            {contexts.map(([name, forms]) => (
              <div key={name}>
                <dt className="font-mono text-sm">~{name}</dt>
                {(['en', 'fr'] as const).map((lang) => (
                  <dd key={lang} lang={lang} className="font-mono text-secondary text-xs leading-6">
                    {forms[lang].join(', ')}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

function patternCount({ cues }: Codebook, lang: Language): number {
  return cues.reduce((sum, cue) => sum + cue.concepts.reduce((all, concept) => all + concept[lang].length, 0), 0)
}
