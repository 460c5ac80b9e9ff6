import Link from 'next/link'
import { CueChip } from '@/components/cue/cue-chip'
import { messagesFor } from '@/lib/messages/messages-for'
import type { HeatPanel } from '@/lib/view/panel'
import type { Takeaway } from '@/lib/view/takeaway'
import { viewHref } from '@/lib/view/view-href'
import type { PageData } from '../../page-data'
import { takeawayParts } from '../../takeaway-words'

/** What can be said of the headline cues, one card each: true of these articles by construction, with the phrases behind it. */
export function Findings({ panel, data }: { panel: HeatPanel; data: PageData }) {
  const { findings } = messagesFor(data.locale).overview
  if (panel.takeaways.length === 0) return null
  return (
    <section aria-labelledby="findings" className="mt-10">
      <h2 id="findings" className="text-xl">
        {findings.heading}
      </h2>
      <ul className="mt-3 grid gap-4 md:grid-cols-3">
        {panel.takeaways.slice(0, 3).map((takeaway) => (
          <Finding key={takeaway.cue} takeaway={takeaway} data={data} />
        ))}
      </ul>
    </section>
  )
}

function Finding({ takeaway, data }: { takeaway: Takeaway; data: PageData }) {
  const { locale, codebook, state } = data
  const { findings } = messagesFor(locale).overview
  const cue = codebook.cues.find(({ id }) => id === takeaway.cue)
  const { lead, rest } = takeawayParts(takeaway, data)
  if (cue === undefined) return null
  return (
    <li className="flex flex-col border-ink border-t bg-card px-4 pt-3 pb-3">
      <h3 className="font-semibold text-base">
        <CueChip cue={cue} locale={locale} />
      </h3>
      <p className="mt-2 text-lg leading-snug first-letter:uppercase">{lead}</p>
      {rest === '' ? null : <p className="text-secondary first-letter:uppercase">{rest}</p>}
      <p className="mt-auto pt-3 text-sm">
        <Link href={viewHref('/phrases', state, { cues: [cue.id] }, locale)} prefetch={false}>
          {findings.phrases}
          <span className="sr-only">: {cue.short[locale]}</span>
        </Link>
      </p>
    </li>
  )
}
