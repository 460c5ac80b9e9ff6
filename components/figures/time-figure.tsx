import type { ReactNode } from 'react'
import { CueChip } from '@/components/cue/cue-chip'
import { figures } from '@/lib/messages/figures'
import { labels } from '@/lib/messages/labels'
import { binWords, overTime } from '@/lib/messages/over-time'
import type { Language } from '@/lib/model/language'
import type { OverTimeFigure, TimePanel } from '@/lib/view/select-over-time'
import { FigureFrame } from './figure-frame'
import { TimePlot } from './time-plot'
import { TimeTable } from './time-table'

/** One cue over time, outlet by outlet: picture and table with the same numbers. */
export function TimeFigure({
  panel,
  figure,
  locale,
  note,
}: {
  panel: TimePanel
  figure: OverTimeFigure
  locale: Language
  note: ReactNode
}) {
  const t = overTime[locale]
  return (
    <FigureFrame
      locale={locale}
      id={`cue-${panel.cue.id}`}
      level={2}
      heading={
        <>
          <CueChip code={panel.cue.code} colour={panel.cue.colour} />
          <span>{panel.cue.label[locale]}</span>
        </>
      }
      takeaway={null}
      howToRead={t.steps}
      table={<TimeTable panel={panel} figure={figure} locale={locale} />}
      note={note}
    >
      <p className="figure-measure">
        {labels[locale].unit[figure.unit]}, {t.sizes[figure.size]}
        {figure.scaleIsShared ? null : `${figures[locale].semicolon}${figures[locale].ownScale}`}
      </p>
      <div className="explore">
        <div className="explore-box">
          <TimePlot panel={panel} figure={figure} locale={locale} />
        </div>
      </div>
    </FigureFrame>
  )
}

/** The stretch of time that holds more than half of the articles, in words; null where none does. */
export function fullestWords({ bins, counts, size }: OverTimeFigure, locale: Language): string | null {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(...counts)
  const from = bins[counts.indexOf(most)]?.from
  if (from === undefined || 2 * most <= all || bins.length === 1) return null
  return overTime[locale].most(binWords(locale, size, from, 'long'), most, all)
}
