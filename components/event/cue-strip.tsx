import type { CSSProperties } from 'react'
import { CueChip } from '@/components/cue/cue-chip'
import { cueColour } from '@/components/cue/marker-path'
import { PageLink } from '@/components/frame/page-link'
import { event as messagesOf } from '@/lib/messages/event'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import type { Cue } from '@/lib/model/codebook'
import type { ColumnLetter, EventPanel } from '@/lib/view/event-panel'

interface Props {
  readonly locale: Locale
  readonly panel: EventPanel
  readonly letter: ColumnLetter
  readonly cues: readonly Cue[]
  readonly hrefOf: (cue: string) => string
}

/** One article's cues as bars from zero, on the scale of all columns; the same rows in each, so that they line up. */
export function CueStrip({ locale, panel, letter, cues, hrefOf }: Props) {
  const messages = messagesOf[locale]
  return (
    <ul className="mt-4 border-rule border-t text-sm">
      {panel.rows.map((row) => {
        const cue = cues.find(({ id }) => id === row.cue)
        const estimate = row.cells.find((cell) => cell.letter === letter)?.estimate
        if (cue === undefined || estimate === undefined) return null
        const { value, hits, unit } = estimate
        const text = value === null ? formatNumber(locale, hits) : formatNumber(locale, value, unit === 'rate' ? 1 : 0)
        return (
          <li key={cue.id} className="cue-strip-row">
            <CueChip code={cue.code} colour={cue.colour} title={cue.label[locale]} />
            <span aria-hidden="true" className="cue-strip-track">
              {value === null ? null : (
                <span className="cue-strip-bar" style={barStyle(value / panel.scale.max, cueColour(cue.colour))} />
              )}
            </span>
            <span className="text-end">
              {hits === 0 ? (
                <span className="text-muted">{text}</span>
              ) : (
                <PageLink
                  href={hrefOf(cue.id)}
                  aria-label={`${text}, ${cue.label[locale]}${value === null ? `, ${messages.shortRate}` : ''}`}
                  className="inline-block min-h-6 min-w-6"
                >
                  {text}
                </PageLink>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function barStyle(share: number, colour: string): CSSProperties {
  const properties: Record<`--${string}`, string> = { '--bar': colour, '--share': `${100 * share}%` }
  return properties
}
