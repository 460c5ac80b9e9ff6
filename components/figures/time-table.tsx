import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { binWords, overTime } from '@/lib/messages/over-time'
import type { Language } from '@/lib/model/language'
import type { OverTimeFigure, TimeCell, TimePanel } from '@/lib/view/select-over-time'
import { intervalWords, shownValue } from './figure-words'

/** The numbers of one cue over time: a row per stretch that has articles, a column per outlet; each number opens its phrases. */
export function TimeTable({ panel, figure, locale }: { panel: TimePanel; figure: OverTimeFigure; locale: Language }) {
  const t = overTime[locale]
  const outlets = panel.rows.filter(({ cells }) => cells.some((cell) => cell !== null))
  return (
    <ScrollTable caption={t.tableOf(panel.cue.short[locale])}>
      <thead>
        <tr>
          <th scope="col">{t.binHead[figure.size]}</th>
          {outlets.map(({ head }) => (
            <th key={head.slug} scope="col" title={head.name[locale]}>
              {head.short[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figure.bins.map((bin, place) =>
          figure.counts[place] === 0 ? null : (
            <tr key={bin.from}>
              <th scope="row">{binWords(locale, figure.size, bin.from, 'long')}</th>
              {outlets.map(({ head, cells }) => (
                <td key={head.slug}>
                  <Numbers cell={cells[place] ?? null} locale={locale} />
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </ScrollTable>
  )
}

function Numbers({ cell, locale }: { cell: TimeCell | null; locale: Language }) {
  const t = overTime[locale]
  if (cell === null) return <span className="text-muted">{t.gap}</span>
  const { estimate, href } = cell
  const shown = shownValue(estimate, locale)
  const interval = intervalWords(estimate, locale)
  return (
    <>
      {shown.kind === 'silent' ? shown.text : <PageLink href={href}>{shown.text}</PageLink>}
      <span className="block text-muted text-xs">{[t.n(estimate.articles), interval].filter(Boolean).join(', ')}</span>
    </>
  )
}
