import { eventLetter } from '@/components/figures/event-letter'
import { fullestWords, TimeFigure } from '@/components/figures/time-figure'
import { PageLink } from '@/components/frame/page-link'
import { formatDate } from '@/lib/messages/format-date'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { overTime } from '@/lib/messages/over-time'
import type { OverTimeFigure } from '@/lib/view/select-over-time'
import type { SampleSummary } from '@/lib/view/select-overview'
import { viewHref } from '@/lib/view/view-href'
import { figureNote } from '../../figure-note'
import { overTimeFigure } from '../../figures'
import type { PageData } from '../../page-data'

/** One panel per cue over time; above them what time the articles are of, below them the events that the letters stand for. */
export async function TimePanels({ data, sample }: { data: PageData; sample: SampleSummary }) {
  const { locale, state } = data
  const { compare } = messagesFor(locale)
  const t = overTime[locale]
  const figure = await overTimeFigure(data)
  if (figure === null) {
    return (
      <div className="max-w-[40rem]">
        <h2 className="text-xl">{t.noneTitle}</h2>
        <p className="mt-2 text-secondary">{t.none}</p>
        <p className="mt-3">
          <PageLink href={viewHref('/compare', state, { view: null }, locale)}>{compare.views.dots}</PageLink>
        </p>
      </div>
    )
  }
  const hasIntervals = figure.panels.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell !== null && cell.estimate.low !== null)),
  )
  const note = figureNote(data, sample, hasIntervals)
  const said = [
    fullestWords(figure, locale),
    figure.bins.length === 1 ? t.oneBin : null,
    figure.byDates && (figure.size === 'year' || figure.size === 'month') ? t.coarse[figure.size] : null,
    figure.undated === 0 ? null : t.undated(figure.undated),
    figure.beyond.length === 0 ? null : compare.beyond(figure.beyond.length),
  ].filter((line) => line !== null)
  return (
    <>
      {said.length === 0 ? null : <p className="mb-6 max-w-[46rem] text-secondary">{said.join(' ')}</p>}
      <div
        className={`grid gap-x-10 gap-y-4 ${figure.panels.length === 1 ? 'max-w-4xl' : 'print:block xl:grid-cols-2'}`}
      >
        {figure.panels.map((panel) => (
          <TimeFigure key={panel.cue.id} panel={panel} figure={figure} locale={locale} note={note} />
        ))}
      </div>
      <EventList figure={figure} data={data} />
    </>
  )
}

function EventList({ figure, data }: { figure: OverTimeFigure; data: PageData }) {
  const { locale } = data
  const t = overTime[locale]
  if (figure.events.length === 0) return null
  return (
    <section aria-labelledby="events-in-time" className="mt-4 max-w-[46rem]">
      <h2 id="events-in-time" className="font-semibold text-base">
        {t.events}
      </h2>
      <ol className="mt-2 space-y-1">
        {figure.events.map(({ slug, title, from }, place) => (
          <li key={slug} className="flex gap-3">
            <span className="w-4 font-semibold">{eventLetter(place)}</span>
            <span>
              <PageLink href={localeHref(locale, `/events/${slug}`)}>{title[locale]}</PageLink>{' '}
              <span className="text-muted text-sm">{formatDate(locale, from)}</span>
            </span>
          </li>
        ))}
      </ol>
      {figure.moreEvents === 0 ? null : <p className="mt-2 text-muted text-sm">{t.moreEvents(figure.moreEvents)}</p>}
    </section>
  )
}
