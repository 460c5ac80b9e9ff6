import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Codebook } from '@/lib/model/codebook'
import { FURNITURE } from '@/lib/model/document'
import type { Corpus } from '@/lib/model/reading'
import { VOICES } from '@/lib/model/voice'
import {
  LEAST_ARTICLES_FOR_ESTIMATE,
  LEAST_WORDS_FOR_ESTIMATE,
  LEAST_WORDS_FOR_RATE,
  LEVEL,
} from '@/lib/score/estimate'
import type { SearchParams } from '@/lib/view/view-state'
import { SCARE_WORDS } from '@/lib/voice/quotation-kind'
import { voiceWords } from '../../figures'
import { pageLocale } from '../../page-locale'
import { pinnedPath, siteRelease } from '../../site-release'
import { viewMetadata } from '../../view-metadata'
import { CalibrationTable } from './calibration-table'
import { CorpusTable } from './corpus-table'
import { MeasuredTables } from './measured-tables'
import { WorkedExample } from './worked-example'
import { WorkedStatistics } from './worked-statistics'

const PATH = '/method'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const release = await siteRelease(locale, await searchParams)
  const { method } = messagesFor(locale)
  return viewMetadata({
    locale,
    path: pinnedPath(PATH, release),
    title: method.title,
    description: method.description,
    image: `/preview${PATH}`,
  })
}

/** How the numbers are made. Every limit and every figure on this page comes from the code and the corpus. */
export default async function MethodPage({ searchParams }: Props) {
  const locale = await pageLocale()
  const { corpus, codebook } = await siteRelease(locale, await searchParams)
  const { method, methodText: text, measured, reading } = messagesFor(locale)
  const sections: readonly (readonly [keyof typeof method.sections, readonly string[], ReactNode])[] = [
    ['score', text.score, null],
    ['example', [], <WorkedExample key="example" locale={locale} corpus={corpus} codebook={codebook} />],
    ['not', text.not, null],
    [
      'voices',
      text.voices(SCARE_WORDS),
      <VoiceTable key="voices" locale={locale} corpus={corpus} codebook={codebook} />,
    ],
    ['polarity', text.polarity, null],
    ['speakers', text.speakers, null],
    ['few', text.few(LEAST_WORDS_FOR_RATE, LEAST_ARTICLES_FOR_ESTIMATE, LEAST_WORDS_FOR_ESTIMATE), null],
    ['intervals', text.intervals(formatPercent(locale, LEVEL)), null],
    [
      'statistics',
      [],
      <div key="statistics">
        <WorkedStatistics locale={locale} corpus={corpus} codebook={codebook} />
        <CalibrationTable locale={locale} />
      </div>,
    ],
    ['repeats', text.repeats, null],
    [
      'cleaning',
      text.cleaning,
      <p key="cleaning" className="mt-3 text-secondary">
        {method.furnitureList(FURNITURE.map((reason) => reading.furniture[reason]).join(', '))}
      </p>,
    ],
    ['corpus', text.corpus, <CorpusTable key="corpus" locale={locale} corpus={corpus} codebook={codebook} />],
    ['measured', measured.translation, <MeasuredTables key="measured" locale={locale} />],
    ['shortfalls', text.shortfalls, null],
    ['neutrality', text.neutrality, null],
    ['versions', text.versions, <Versions key="versions" locale={locale} corpus={corpus} />],
    ['privacy', text.privacy, null],
  ]
  return (
    <>
      <header className="max-w-[46rem]">
        <p className="eyebrow">{method.title}</p>
        <h1 className="mt-1 text-3xl tracking-tight">{method.heading}</h1>
      </header>
      <div className="mt-10 grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[15rem_minmax(0,44rem)]">
        <nav aria-labelledby="contents-title" className="no-print lg:sticky lg:top-6 lg:self-start">
          <h2 id="contents-title" className="eyebrow">
            {method.contents}
          </h2>
          <ol className="mt-2">
            {sections.map(([id]) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="inline-flex min-h-8 items-center leading-tight no-underline hover:underline"
                >
                  {method.sections[id]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="grid min-w-0 grid-cols-1 gap-12">
          {sections.map(([id, paragraphs, extra]) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 border-rule border-t pt-5">
              <h2 id={`${id}-title`} className="text-xl">
                {method.sections[id]}
              </h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph} className="mt-3 leading-relaxed">
                  {paragraph}
                </p>
              ))}
              {extra}
            </section>
          ))}
          <p>
            <PageLink href={localeHref(locale, '/codebook')}>{method.codebookLink}</PageLink>
          </p>
        </div>
      </div>
    </>
  )
}

interface Part {
  readonly locale: 'en' | 'fr'
  readonly corpus: Corpus
  readonly codebook: Codebook
}

function VoiceTable({ locale, corpus, codebook }: Part) {
  const { method, labels } = messagesFor(locale)
  const words = voiceWords({ locale, corpus, codebook })
  return (
    <div className="mt-5">
      <ScrollTable caption={method.voiceTable}>
        <thead>
          <tr>
            <th scope="col">{method.voice}</th>
            <th scope="col">{method.meaning}</th>
            <th scope="col" className="num">
              {method.words}
            </th>
            <th scope="col" className="num">
              {method.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {VOICES.map((voice) => (
            <tr key={voice}>
              <th scope="row">{labels.voice[voice]}</th>
              <td className="text-secondary">{labels.voiceHint[voice]}</td>
              <td className="num">{formatNumber(locale, words[voice])}</td>
              <td className="num">{words.all === 0 ? '' : formatPercent(locale, words[voice] / words.all)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

function Versions({ locale, corpus }: Omit<Part, 'codebook'>) {
  const { versionNames } = messagesFor(locale).method
  const rows = [
    [versionNames.corpus, corpus.versions.corpus],
    [versionNames.codebook, corpus.versions.codebook],
    [versionNames.engine, corpus.versions.engine],
  ] as const
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {rows.map(([name, version]) => (
        <div key={name} className="contents">
          <dt className="text-secondary">{name}</dt>
          <dd className="break-all font-mono text-sm leading-6">{version}</dd>
        </div>
      ))}
    </dl>
  )
}
