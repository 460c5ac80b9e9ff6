import { cueColour } from '@/components/cue/marker-path'
import { behindValue, shownValue } from '@/components/figures/figure-words'
import { PageLink } from '@/components/frame/page-link'
import type { Locale } from '@/lib/messages/locale'
import type { CueHead, HeatPanel } from '@/lib/view/panel'

/**
 * One cue over the outlets as small bars, in the order of the table and with its numbers, each a link to its phrases.
 * Bars of all cards share one scale, `most`; where there is no value there is no bar.
 */
export function FindingBars({
  panel,
  cue,
  most,
  locale,
}: {
  panel: HeatPanel
  cue: CueHead
  most: number
  locale: Locale
}) {
  return (
    <ul className="mt-3 grid gap-1 text-sm">
      {panel.rows.map(({ outlet, cells }) => {
        const cell = cells.find((one) => one.cue === cue.id)
        if (cell === undefined) return null
        const { text, kind } = shownValue(cell.estimate, locale)
        const share = most > 0 && kind === 'value' ? (cell.estimate.value ?? 0) / most : 0
        return (
          <li key={outlet.slug} className="grid grid-cols-[6.5rem_1fr_3.25rem] items-center gap-2">
            <span className="truncate text-secondary">{outlet.short[locale]}</span>
            <span aria-hidden="true" className="relative h-3 border-control border-s">
              <span
                className="absolute inset-y-0 start-0 print:[print-color-adjust:exact]"
                style={{ inlineSize: `${share * 100}%`, background: cueColour(cue.colour) }}
              />
            </span>
            {kind === 'value' || kind === 'count' ? (
              <PageLink href={cell.href} className="quiet-link min-h-6 text-end font-semibold">
                {text}
                <span className="sr-only">
                  {' '}
                  {behindValue(cell.estimate, outlet.short[locale], cue.short[locale], locale)}
                </span>
              </PageLink>
            ) : (
              <span className="text-end text-muted">
                <span aria-hidden="true">{text === '' ? '–' : text}</span>
                <span className="sr-only">
                  {behindValue(cell.estimate, outlet.short[locale], cue.short[locale], locale)}
                </span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
