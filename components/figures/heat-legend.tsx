import { figures } from '@/lib/messages/figures'
import type { Language } from '@/lib/model/language'
import type { HeatPanel } from '@/lib/view/panel'
import { formatExact } from './figure-words'

/** The limits of the colour classes in figures, the states that have no colour, and which articles count once. */
export function HeatLegend({ panel, locale }: { panel: HeatPanel; locale: Language }) {
  const t = figures[locale]
  const { unit, rows, limits } = panel
  const write = (value: number) => formatExact(value, unit, locale)
  const states = new Set(rows.flatMap(({ cells }) => cells.map(({ estimate }) => estimate.state)))
  const hasColours = states.has('articles_own') || states.has('estimate') || unit === 'count'
  return (
    <div className="heat-legend">
      <p className="sr-only">{t.legend}</p>
      <ul>
        {hasColours ? (
          <>
            <li>
              <Swatch level={0} />
              {t.zero}
            </li>
            {limits.map((limit, index) => (
              <li key={limit}>
                <Swatch level={index + 1} />
                <span className="sr-only">{t.upTo(write(limits[index - 1] ?? 0), write(limit))}</span>
                <span aria-hidden="true">{t.to(write(limit))}</span>
              </li>
            ))}
          </>
        ) : null}
        {states.has('count_only') && unit !== 'count' ? (
          <li>
            <span aria-hidden="true" className="heat-swatch heat-count" />
            {t.countOnly}
          </li>
        ) : null}
        {states.has('no_words') ? (
          <li>
            <span aria-hidden="true" className="heat-swatch heat-silent" />
            {t.noWords}
          </li>
        ) : null}
        {states.has('no_article') ? (
          <li>
            <span aria-hidden="true" className="heat-swatch heat-missing" />
            {t.missing}
          </li>
        ) : null}
      </ul>
    </div>
  )
}

function Swatch({ level }: { level: number }) {
  return <span aria-hidden="true" className="heat-swatch" style={{ background: `var(--seq-${level})` }} />
}
