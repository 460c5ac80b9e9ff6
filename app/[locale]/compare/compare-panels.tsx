import type { ReactNode } from 'react'
import { CueChip } from '@/components/cue/cue-chip'
import { CompareFigure } from '@/components/figures/compare-figure'
import { CompareTable } from '@/components/figures/compare-table'
import { ExploreGroup } from '@/components/figures/explore-group'
import { RepeatNotes } from '@/components/figures/repeat-notes'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ComparePanel, CompareFigure as Figure } from '@/lib/view/panel'
import type { Robustness } from '@/lib/view/robustness'
import type { SampleSummary } from '@/lib/view/select-overview'
import { figureNote } from '../../figure-note'
import { LanguageCaution } from '../../language-caution'
import type { PageData } from '../../page-data'
import { checkTakeaways, TakeawayCheck } from '../../takeaway-check'
import { takeawayWords } from '../../takeaway-words'

/** Columns of the grid for one panel, two, and more: a panel stays readable from the width of a phone on. */
const COLUMNS = ['max-w-3xl', 'print:block lg:grid-cols-2', 'print:block md:grid-cols-2 xl:grid-cols-3'] as const

/** One panel per cue, as points, as differences or as tables alone; then what no panel counts. */
export async function ComparePanels({
  figure,
  sample,
  data,
}: {
  figure: Figure
  sample: SampleSummary
  data: PageData
}) {
  const { locale, state } = data
  const { compare } = messagesFor(locale)
  const asked = state.view === null || state.view === 'time' || state.view === 'words' ? 'dots' : state.view
  const lacksPartner = asked === 'diff' && sample.outlets.length < 2
  const view = lacksPartner ? 'dots' : asked
  const checks = await checkTakeaways(
    figure.panels.flatMap(({ takeaway }) => takeaway ?? []),
    data,
  )
  const articleHref = (id: string) => localeHref(locale, `/articles/${id}`)
  const hasIntervals = figure.panels.some(({ rows }) => rows.some(({ estimate }) => estimate.low !== null))
  const note = figureNote(data, sample, hasIntervals)
  return (
    <>
      {lacksPartner ? <p className="mb-6 text-secondary">{compare.oneOutlet}</p> : null}
      {figure.beyond.length === 0 ? null : (
        <p className="mb-6 text-secondary">{compare.beyond(figure.beyond.length)}</p>
      )}
      {view === 'table' ? (
        figure.panels.map((panel) => (
          <section key={panel.cue.id} aria-labelledby={`cue-${panel.cue.id}`} className="mb-10">
            <PanelHeading panel={panel} takeaway={<Said panel={panel} checks={checks} data={data} />} data={data} />
            <CompareTable panel={panel} figure={figure} locale={locale} articleHref={articleHref} />
            <p className="mt-2 text-muted text-xs">{note}</p>
          </section>
        ))
      ) : (
        <ExploreGroup>
          <div
            className={`figure-grid grid gap-x-10 gap-y-4 ${COLUMNS[Math.min(figure.panels.length, COLUMNS.length) - 1]}`}
          >
            {figure.panels.map((panel, place) => (
              <CompareFigure
                key={`${view} ${panel.cue.id}`}
                figure={figure}
                panel={panel}
                view={view}
                place={place}
                locale={locale}
                takeaway={panel.takeaway === null ? null : <Said panel={panel} checks={checks} data={data} />}
                note={note}
                articleHref={articleHref}
              />
            ))}
          </div>
        </ExploreGroup>
      )}
      <LanguageCaution data={data} cues={figure.panels.map(({ cue }) => cue.id)} languages={figure.languages} />
      <RepeatNotes
        rows={(figure.panels[0]?.rows ?? []).map(({ head, repeats }) => ({ outlet: head, repeats }))}
        locale={locale}
      />
    </>
  )
}

function PanelHeading({ panel, takeaway, data }: { panel: ComparePanel; takeaway: ReactNode; data: PageData }) {
  return (
    <>
      <h2 id={`cue-${panel.cue.id}`} className="flex items-baseline gap-2 text-lg">
        <CueChip code={panel.cue.code} colour={panel.cue.colour} />
        {panel.cue.label[data.locale]}
      </h2>
      {panel.takeaway === null ? null : <p className="mt-1 mb-3 text-secondary">{takeaway}</p>}
    </>
  )
}

/** The takeaway of a panel, and what it would not stand without. */
function Said({
  panel: { cue, takeaway },
  checks,
  data,
}: {
  panel: ComparePanel
  checks: ReadonlyMap<string, Robustness>
  data: PageData
}) {
  if (takeaway === null) return null
  return (
    <>
      {takeawayWords(takeaway, data, 'without cue')}
      <TakeawayCheck found={checks.get(cue.id)} data={data} />
    </>
  )
}
