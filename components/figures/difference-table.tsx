import { PageLink } from '@/components/frame/page-link'
import { difference } from '@/lib/messages/difference'
import { figures } from '@/lib/messages/figures'
import { formatNumber } from '@/lib/messages/format-number'
import type { Language } from '@/lib/model/language'
import type { CompareFigure, ComparePanel, CompareRow } from '@/lib/view/panel'
import { baseName } from './diff-model'
import { EvidenceSentences } from './evidence-sentences'
import { factorWords, formatP, shortDifference, smallestWords } from './figure-words'
import './compare-table.css'

/** The numbers of one cue's differences: a row for each outlet, and under it what its articles can show, in words. */
export function DifferenceTable({
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
  const d = difference[locale]
  const tests = panel.rows.flatMap(({ evidence }) => evidence?.test?.tests ?? [])[0] ?? 0
  const columns = [
    t.hits,
    t.wordsHead,
    t.articlesHead,
    d.times,
    t.intervalHead,
    d.p,
    d.adjusted(tests),
    d.smallest,
    d.pairs,
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section aria-label={t.tableOf(panel.cue.short[locale])} tabIndex={0} className="compare-scroll">
      <table className="compare-table difference-table">
        <caption>
          {t.tableOf(panel.cue.short[locale])}
          {t.semicolon}
          {t.against(baseName(figure, locale))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.outlet}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {panel.rows.map((row) => (
          <tbody key={row.outlet}>
            <NumbersRow row={row} locale={locale} />
            {row.evidence === null ? null : (
              <tr className="difference-said">
                <td colSpan={columns.length + 1}>
                  <EvidenceSentences row={row} evidence={row.evidence} locale={locale} articleHref={articleHref} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function NumbersRow({ row, locale }: { row: CompareRow; locale: Language }) {
  const t = figures[locale]
  const d = difference[locale]
  const { estimate, head, href, comparison, evidence } = row
  const isRatio = comparison?.kind === 'ratio'
  const { test = null, smallest = null, superiority = null } = evidence ?? {}
  return (
    <tr data-outlet={row.outlet}>
      <th scope="row" title={head.name[locale]}>
        {head.short[locale]}
      </th>
      <td>{estimate.words === 0 ? '–' : <PageLink href={href}>{formatNumber(locale, estimate.hits)}</PageLink>}</td>
      <td>{formatNumber(locale, estimate.words)}</td>
      <td>{formatNumber(locale, estimate.articles)}</td>
      <td>{isRatio ? shortDifference(comparison, locale) : t.comparison[comparison?.kind ?? 'base']}</td>
      <td>
        {isRatio && comparison.low !== null && comparison.high !== null
          ? d.range(factorWords(comparison.low, locale), factorWords(comparison.high, locale))
          : t.noInterval}
      </td>
      <td>{test === null ? '–' : formatP(test.p, locale)}</td>
      <td>{test === null ? '–' : formatP(test.adjusted, locale)}</td>
      <td>{smallest === null ? '–' : smallestWords(smallest, locale)}</td>
      <td>{superiority === null ? '–' : formatNumber(locale, 100 * superiority)}</td>
    </tr>
  )
}
