import { CueChip } from '@/components/cue/cue-chip'
import { KeynessTable } from '@/components/figures/keyness-table'
import { PageLink } from '@/components/frame/page-link'
import { figures } from '@/lib/messages/figures'
import { formatList } from '@/lib/messages/format-list'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleRow } from '@/lib/model/article-row'
import { eachArticle, type PatternCounts } from '@/lib/model/pattern-count'
import { readPatternCounts } from '@/lib/store/read'
import { type ItemCounts, type Keyness, keynessOf } from '@/lib/view/keyness'
import { type KeynessContrast, selectKeyness } from '@/lib/view/select-keyness'
import type { SampleSummary } from '@/lib/view/select-overview'
import { viewHref } from '@/lib/view/view-href'
import { figureNote } from '../../figure-note'
import { keynessScope } from '../../figures'
import { allCues, type PageData } from '../../page-data'
import { countWords } from '../../word-counts'

/** Articles whose words are counted for one page. */
const MOST_ARTICLES = 2000
/** Rows of each table. */
const MOST_ROWS = 12

/** Words and concepts that tell outlets apart: each outlet against the base, or against all others. */
export async function KeynessPanels({ data, sample }: { data: PageData; sample: SampleSummary }) {
  const { locale, corpus, codebook, state } = data
  const { keyness: t, figures: f } = messagesFor(locale)
  const scope = await keynessScope(data)
  if (scope !== null && scope.articles > MOST_ARTICLES)
    return <p className="max-w-[40rem]">{t.tooMany(scope.articles, MOST_ARTICLES)}</p>
  const chosen = selectKeyness(corpus, state)
  if (chosen === null) return <p className="max-w-[40rem] text-secondary">{t.noTwo}</p>
  const rows = new Map(
    chosen.contrasts
      .flatMap(({ hereArticles, baseArticles }) => [...hereArticles, ...baseArticles])
      .map((row) => [row.id, row]),
  )
  const cues = state.cues.length > 0 ? state.cues : allCues(codebook)
  const [words, patterns] = await Promise.all([
    countWords([...rows.values()], state.voice, corpus.versions),
    readPatternCounts(cues, [...rows.values()], corpus.versions),
  ])
  const concepts = countConcepts([...rows.values()], patterns ?? [], data)
  const found = chosen.contrasts.map((contrast) => ({
    contrast,
    words: keynessBetween(contrast, words),
    concepts: keynessBetween(contrast, concepts),
  }))
  const isTelling = ({ more, less }: Keyness) => more.length + less.length > 0
  const telling = found.filter((one) => isTelling(one.words) || isTelling(one.concepts))
  const silent = found.filter((one) => !telling.includes(one))
  const other = chosen.lang === 'fr' ? 'en' : 'fr'
  return (
    <>
      {chosen.isMixed ? (
        <p className="mb-6 max-w-[46rem] text-secondary">
          {t.oneLanguage[chosen.lang]}{' '}
          <PageLink href={viewHref('/compare', state, { lang: other }, locale)}>{t.other[other]}</PageLink>
        </p>
      ) : null}
      <details className="figure-help mb-6 max-w-[46rem]">
        <summary className="text-link underline">{f.howToRead}</summary>
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </details>
      {telling.map((found) => (
        <ContrastSection key={found.contrast.here.slug} {...found} lang={chosen.lang} data={data} />
      ))}
      {silent.length === 0 ? null : (
        <p className="mb-6 max-w-[46rem] text-secondary">
          {t.silent(
            formatList(
              locale,
              silent.map(({ contrast }) => contrast.here.short[locale]),
            ),
          )}
        </p>
      )}
      <p className="mt-2 text-muted text-xs">{figureNote(data, sample, true)}</p>
    </>
  )
}

function keynessBetween(
  { hereArticles, baseArticles }: KeynessContrast,
  counts: ReadonlyMap<string, ItemCounts>,
): Keyness {
  const of = (articles: readonly ArticleRow[]) => articles.flatMap(({ id }) => counts.get(id) ?? [])
  return keynessOf(of(hereArticles), of(baseArticles), MOST_ROWS)
}

/** Core hits by concept, of the words in the voice on show. */
function countConcepts(rows: readonly ArticleRow[], patterns: readonly PatternCounts[], { state }: PageData) {
  const counts = new Map(
    rows.map((row) => {
      const items = { article: row.id, words: row.wordsIn(state.voice), counts: new Map<string, number>() }
      return [row.articleKey, items]
    }),
  )
  for (const form of patterns) {
    const key = `${form.cue} ${form.concept}`
    eachArticle(form, state, (article, hits) => {
      const items = counts.get(article)?.counts
      items?.set(key, (items.get(key) ?? 0) + hits)
    })
  }
  return new Map([...counts.values()].map((items) => [items.article, items]))
}

function ContrastSection({
  contrast,
  words,
  concepts,
  lang,
  data,
}: {
  contrast: KeynessContrast
  words: Keyness
  concepts: Keyness
  lang: 'en' | 'fr'
  data: PageData
}) {
  const { locale, codebook, state } = data
  const { keyness: t } = messagesFor(locale)
  const [here, base] = [contrast.here.short[locale], contrast.base?.short[locale] ?? figures[locale].rest]
  const outletsOf = (side: 'here' | 'base') => (side === 'here' ? [contrast.here.slug] : contrast.baseOutlets)
  const id = `against-${contrast.here.slug}`
  const shared = { heads: [here, base] as const, locale }
  const tables = [
    ['more', t.moreHere(here)],
    ['less', t.lessHere(here)],
  ] as const
  return (
    <section aria-labelledby={id} className="mb-12">
      <h2 id={id} className="text-xl">
        {contrast.base === null ? t.headingRest(here) : t.heading(here, base)}
      </h2>
      <h3 className="mt-3 font-semibold">{t.words}</h3>
      {words.more.length + words.less.length === 0 ? (
        <p className="mt-1 text-secondary">{t.none(words.tested)}</p>
      ) : (
        <div className="mt-2 grid gap-x-10 gap-y-4 print:block xl:grid-cols-2">
          {tables.map(([side, caption]) =>
            words[side].length === 0 ? null : (
              <KeynessTable
                key={side}
                {...shared}
                caption={`${caption}${figures[locale].colon}${t.words}`}
                first={t.word}
                items={words[side]}
                nameOf={(word) => <span lang={lang}>{word}</span>}
                hrefOf={(word, of) => viewHref('/words', state, { q: word, outlets: outletsOf(of), lang }, locale)}
              />
            ),
          )}
        </div>
      )}
      <h3 className="mt-4 font-semibold">{t.concepts}</h3>
      {concepts.more.length + concepts.less.length === 0 ? (
        <p className="mt-1 text-secondary">{t.none(concepts.tested)}</p>
      ) : (
        <div className="mt-2 grid gap-x-10 gap-y-4 print:block xl:grid-cols-2">
          {tables.map(([side, caption]) =>
            concepts[side].length === 0 ? null : (
              <KeynessTable
                key={side}
                {...shared}
                caption={`${caption}${figures[locale].colon}${t.concepts}`}
                first={t.concept}
                items={concepts[side]}
                nameOf={(key) => <ConceptName name={key} codebook={codebook} locale={locale} />}
                hrefOf={(key, of) => {
                  const [cue = '', concept = ''] = key.split(' ')
                  return viewHref('/phrases', state, { cues: [cue], concept, outlets: outletsOf(of), lang }, locale)
                }}
              />
            ),
          )}
        </div>
      )}
    </section>
  )
}

function ConceptName({
  name,
  codebook,
  locale,
}: {
  name: string
  codebook: PageData['codebook']
  locale: 'en' | 'fr'
}) {
  const [cueId, conceptId] = name.split(' ')
  const cue = codebook.cues.find(({ id }) => id === cueId)
  if (cue === undefined) return name
  return (
    <span className="flex items-baseline gap-2">
      <CueChip code={cue.code} colour={cue.colour} />
      {cue.concepts.find(({ id }) => id === conceptId)?.label[locale] ?? conceptId}
    </span>
  )
}
