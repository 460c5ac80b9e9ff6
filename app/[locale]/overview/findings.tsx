import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { messagesFor } from '@/lib/messages/messages-for'
import type { HeatPanel } from '@/lib/view/panel'
import type { Robustness } from '@/lib/view/robustness'
import type { Takeaway } from '@/lib/view/takeaway'
import { viewHref } from '@/lib/view/view-href'
import type { PageData } from '../../page-data'
import { checkTakeaways, TakeawayCheck } from '../../takeaway-check'
import { takeawayParts } from '../../takeaway-words'
import { FindingBars } from './finding-bars'

/** One finding alone has the width of a text: beside it would be nothing. */
const COLUMNS = ['max-w-[46rem]', 'md:grid-cols-2', 'md:grid-cols-3']

/** What can be said of the headline cues, one card each: true of these articles by construction, with the phrases behind it. */
export async function Findings({ panel, data }: { panel: HeatPanel; data: PageData }) {
  const { overview, labels } = messagesFor(data.locale)
  const { findings } = overview
  const shown = panel.takeaways.slice(0, 3)
  if (shown.length === 0) return null
  const checks = await checkTakeaways(shown, data)
  const values = panel.rows.flatMap(({ cells }) =>
    cells.filter(({ cue }) => shown.some((one) => one.cue === cue)).flatMap(({ estimate }) => estimate.value ?? []),
  )
  const most = Math.max(0, ...values)
  return (
    <section aria-labelledby="findings" className="mt-10">
      <h2 id="findings" className="text-xl">
        {findings.heading}
      </h2>
      <p className="mt-1 text-secondary">
        {overview.table.unit[panel.unit]}
        {panel.voice === 'all' ? null : ` ${overview.table.onlyVoice(labels.voice[panel.voice])}`}
      </p>
      <ul className={`mt-3 grid gap-4 ${COLUMNS[shown.length - 1] ?? ''}`}>
        {shown.map((takeaway) => (
          <Finding
            key={takeaway.cue}
            takeaway={takeaway}
            found={checks.get(takeaway.cue)}
            panel={panel}
            most={most}
            data={data}
          />
        ))}
      </ul>
    </section>
  )
}

function Finding({
  takeaway,
  found,
  panel,
  most,
  data,
}: {
  takeaway: Takeaway
  found: Robustness | undefined
  panel: HeatPanel
  most: number
  data: PageData
}) {
  const { locale, codebook, state } = data
  const { findings } = messagesFor(locale).overview
  const cue = codebook.cues.find(({ id }) => id === takeaway.cue)
  const { lead, rest } = takeawayParts(takeaway, data)
  if (cue === undefined) return null
  return (
    <li className="flex">
      <article className="flex grow flex-col border-ink border-t bg-card px-4 pt-3 pb-3">
        <h3 className="flex items-baseline gap-2 font-semibold text-base">
          <CueChip code={cue.code} colour={cue.colour} />
          {cue.label[locale]}
        </h3>
        <p className="mt-2 text-lg leading-snug first-letter:uppercase">{lead}</p>
        {rest === '' ? null : <p className="text-secondary first-letter:uppercase">{rest}</p>}
        <p>
          <TakeawayCheck found={found} data={data} />
        </p>
        <div className="mt-auto">
          <FindingBars panel={panel} cue={cue} most={most} locale={locale} />
        </div>
        <p className="pt-3 text-sm">
          <PageLink href={viewHref('/phrases', state, { cues: [cue.id] }, locale)}>
            {findings.phrases}
            <span className="sr-only">: {cue.short[locale]}</span>
          </PageLink>
        </p>
      </article>
    </li>
  )
}
