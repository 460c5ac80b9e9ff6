import { PageLink } from '@/components/frame/page-link'
import { figures } from '@/lib/messages/figures'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import type { Language } from '@/lib/model/language'
import type { CompareFigure, ComparePanel, CompareRow, Dot } from '@/lib/view/panel'
import { baseName } from './diff-model'
import { differenceWords, dotValue, formatValue, shownValue } from './figure-words'
import './compare-table.css'

/** An outlet with more articles than this is one row: its phrases list them. */
const MOST_ARTICLE_ROWS = 12

/**
 * The numbers of one cue: a row for each outlet and, where they are few, one for each of its articles. The same numbers as
 * in the figure, every one of them a link to its phrases.
 */
export function CompareTable({
  panel,
  figure,
  locale,
  articleHref,
}: {
  panel: ComparePanel
  figure: CompareFigure
  locale: Language
  articleHref: (id: string) => string
}) {
  const t = figures[locale]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section aria-label={t.tableOf(panel.cue.short[locale])} tabIndex={0} className="compare-scroll">
      <table className="compare-table">
        <caption>{t.tableOf(panel.cue.short[locale])}</caption>
        <thead>
          <tr>
            <th scope="col">{t.outlet}</th>
            <th scope="col">{t.value[figure.unit]}</th>
            <th scope="col">{t.intervalHead}</th>
            <th scope="col">{t.hits}</th>
            <th scope="col">{t.wordsHead}</th>
            <th scope="col">{t.articlesHead}</th>
            <th scope="col">{t.withCueHead}</th>
            <th scope="col">{t.against(baseName(figure, locale))}</th>
            <th scope="col">{t.note}</th>
          </tr>
        </thead>
        {panel.rows.map((row) => (
          <OutletRows key={row.outlet} row={row} locale={locale} articleHref={articleHref} />
        ))}
      </table>
    </section>
  )
}

function OutletRows({
  row,
  locale,
  articleHref,
}: {
  row: CompareRow
  locale: Language
  articleHref: (id: string) => string
}) {
  const t = figures[locale]
  const { estimate, head, href, dots, comparison } = row
  const shown = shownValue(estimate, locale)
  const hasPhrases = shown.kind === 'value' || shown.kind === 'count'
  const { low, high, unit } = estimate
  // Of very many articles only those with a figure are points: a list of these would look like one of all.
  const isWhole = dots.length === estimate.articles + row.repeats.length
  const shownDots =
    !isWhole || dots.length > MOST_ARTICLE_ROWS || (dots.length < 2 && row.repeats.length === 0) ? [] : dots
  return (
    <tbody>
      <tr data-outlet={row.outlet}>
        <th scope="row" title={head.name[locale]}>
          {head.short[locale]}
        </th>
        <td>{hasPhrases ? <PhrasesLink href={href}>{shown.text}</PhrasesLink> : shown.text}</td>
        <td>
          {low === null || high === null
            ? t.noInterval
            : t.interval(formatValue(low, unit, locale), formatValue(high, unit, locale))}
        </td>
        <td>{hasPhrases ? <PhrasesLink href={href}>{formatNumber(locale, estimate.hits)}</PhrasesLink> : '–'}</td>
        <td>{formatNumber(locale, estimate.words)}</td>
        <td>{formatNumber(locale, estimate.articles)}</td>
        <td>{formatNumber(locale, estimate.articlesWithCue)}</td>
        <td>{differenceWords(comparison, locale)}</td>
        <td className="compare-notes">{notesOf(row, locale).join(t.semicolon)}</td>
      </tr>
      {shownDots.map((dot) => (
        <ArticleLine key={dot.article} dot={dot} row={row} locale={locale} href={articleHref(dot.article)} />
      ))}
    </tbody>
  )
}

function ArticleLine({ dot, row, locale, href }: { dot: Dot; row: CompareRow; locale: Language; href: string }) {
  const t = figures[locale]
  const date = dot.date === null ? labels[locale].noDate : formatDate(locale, dot.date, 'short')
  return (
    <tr data-article={dot.article} className="compare-article">
      <th scope="row">
        <PageLink href={href} lang={dot.lang} className="quiet-link">
          {dot.title}
        </PageLink>{' '}
        <span className="compare-date">{date}</span>
      </th>
      <td>
        <PhrasesLink href={dot.href}>{dotValue(dot, row.estimate.unit, locale)}</PhrasesLink>
      </td>
      <td />
      <td>
        <PhrasesLink href={dot.href}>{formatNumber(locale, dot.hits)}</PhrasesLink>
      </td>
      <td>{formatNumber(locale, dot.words)}</td>
      <td />
      <td />
      <td />
      <td>{dot.sameAs === null ? '' : t.repeatMark}</td>
    </tr>
  )
}

function PhrasesLink({ href, children }: { href: string; children: string }) {
  return <PageLink href={href}>{children}</PageLink>
}

/** What else is known of a row: what its numbers are, how its phrases are spread, its rate corrected for measured errors. */
function notesOf({ evenness, corrected, ...row }: CompareRow, locale: Language): readonly string[] {
  const t = figures[locale]
  const rate = (value: number) => formatValue(value, 'rate', locale)
  return [
    noteOf(row, locale),
    evenness === null ? '' : t.spread(formatNumber(locale, evenness.dpNorm, 2)),
    corrected === null
      ? ''
      : t.corrected(
          formatNumber(locale, corrected.precision, 2),
          rate(corrected.value),
          t.interval(rate(corrected.low), rate(corrected.high)),
        ),
  ].filter((note) => note !== '')
}

/** What the numbers of a row are, where that is not simply an estimate. */
function noteOf({ estimate: { state } }: Pick<CompareRow, 'estimate'>, locale: Language): string {
  const t = figures[locale]
  switch (state) {
    case 'no_article':
      return t.noArticle
    case 'no_words':
      return t.noWords
    case 'count_only':
      return t.tooFewWords
    case 'articles_own':
      return t.ownFigure
    case 'estimate':
      return ''
    default:
      return state satisfies never
  }
}
