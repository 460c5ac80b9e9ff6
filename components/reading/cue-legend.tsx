'use client'

import { useView } from '@/components/controls/view-provider'
import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'

export interface LegendEntry {
  readonly id: string
  readonly code: string
  readonly colour: number | null
  readonly label: string
  readonly core: number
  readonly weak: number
  /** Address at which this cue is in focus, or no longer is. */
  readonly focusHref: string
  readonly focused: boolean
}

interface Props {
  readonly locale: Locale
  readonly entries: readonly LegendEntry[]
  /** Address of the article without a query: where the form goes when there is no script. */
  readonly action: string
  /** What the view says beside the cues, kept by the form. */
  readonly carried: Readonly<Record<string, string>>
  readonly allHref: string
  readonly noneHref: string
}

/** The legend is the filter: untick a cue and its underlines go. All ticked is the default, and not written. */
export function CueLegend({ locale, entries, action, carried, allHref, noneHref }: Props) {
  const messages = reading[locale]
  const { view, write } = useView()
  const isShown = (id: string) => view.hl === null || view.hl.includes(id)
  const toggle = (id: string) => {
    const next = entries.map((entry) => entry.id).filter((other) => (other === id ? !isShown(id) : isShown(other)))
    write({ hl: next.length === entries.length ? null : [...next].sort() }, 'replace')
  }
  return (
    <form action={action} method="get" aria-labelledby="legend-title" onSubmit={(event) => event.preventDefault()}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="legend-title" className="text-lg">
          {messages.cues}
        </h2>
        <p className="no-print flex gap-3 text-sm">
          <PageLink href={allHref} replace scroll={false} className="inline-block min-h-6">
            {messages.allCues}
          </PageLink>
          <PageLink href={noneHref} replace scroll={false} className="inline-block min-h-6">
            {messages.noCues}
          </PageLink>
        </p>
      </div>
      <p className="no-print text-muted text-sm">{messages.cuesHint}</p>
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ul className="mt-2">
        {entries.map((entry) => (
          <li key={entry.id} className="flex items-center gap-2 border-rule border-b py-1">
            <label className="flex min-h-8 flex-1 items-center gap-2.5 pointer-coarse:min-h-11">
              <input
                type="checkbox"
                name="hl"
                value={entry.id}
                checked={isShown(entry.id)}
                onChange={() => toggle(entry.id)}
                className="no-print"
              />
              <CueChip code={entry.code} colour={entry.colour} />
              <span className="leading-tight">{entry.label}</span>
            </label>
            <span className="text-end">
              <span className="font-semibold">{entry.core}</span>
              {entry.weak === 0 ? null : (
                <span className="block whitespace-nowrap text-muted text-xs leading-tight">
                  {messages.weakMore(entry.weak)}
                </span>
              )}
            </span>
            <PageLink
              href={entry.focusHref}
              replace
              scroll={false}
              aria-label={entry.focused ? messages.unfocusName(entry.label) : messages.focusName(entry.label)}
              className={`no-print inline-block min-h-6 text-xs ${entry.focused ? 'font-semibold' : ''}`}
            >
              {entry.focused ? messages.unfocus : messages.focus}
            </PageLink>
          </li>
        ))}
      </ul>
      <noscript>
        <button type="submit" className="button mt-3">
          {messages.apply}
        </button>
      </noscript>
    </form>
  )
}
