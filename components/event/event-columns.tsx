import type { ReactNode } from 'react'
import { PageLink } from '@/components/frame/page-link'
import { event as messagesOf } from '@/lib/messages/event'
import { formatCountry } from '@/lib/messages/format-country'
import { formatDate } from '@/lib/messages/format-date'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { Cue } from '@/lib/model/codebook'
import type { ColumnLetter, EventColumn, EventPanel } from '@/lib/view/event-panel'
import { ColumnMark } from './column-mark'
import { ColumnSwitch } from './column-switch'
import { CueStrip } from './cue-strip'
import './event.css'

interface Props {
  readonly locale: Locale
  readonly panel: EventPanel
  readonly cues: readonly Cue[]
  /** The opening of each article, with its underlines. */
  readonly leads: Readonly<Record<string, ReactNode>>
  /** Phrases behind a bar. */
  readonly phrasesHref: (article: string, cue: string) => string
}

/** The articles side by side; on a phone one at a time, chosen by a switch that works without script. */
export function EventColumns({ locale, panel, cues, leads, phrasesHref }: Props) {
  const { columns } = panel
  const switched = columns.map(({ letter, row, outlet }) => ({
    letter,
    name: `${outlet.short[locale]} (${labels[locale].language[row.lang]})`,
  }))
  return (
    <ColumnSwitch legend={messagesOf[locale].stackHint} columns={switched}>
      {columns.map((column) => (
        <Column key={column.letter} locale={locale} column={column}>
          <CueStrip
            locale={locale}
            panel={panel}
            letter={column.letter}
            cues={cues}
            hrefOf={(cue) => phrasesHref(column.row.id, cue)}
          />
          <div className="event-lead" lang={column.row.lang}>
            {leads[column.row.id]}
          </div>
          <p className="mt-3">
            <PageLink
              href={localeHref(locale, `/articles/${column.row.id}`)}
              aria-label={`${messagesOf[locale].read}, ${column.outlet.name[locale]}, ${labels[locale].language[column.row.lang]}`}
              className="inline-block min-h-6"
            >
              {messagesOf[locale].read}
            </PageLink>
          </p>
        </Column>
      ))}
    </ColumnSwitch>
  )
}

function Column({ locale, column, children }: { locale: Locale; column: EventColumn; children: ReactNode }) {
  const { letter, row, outlet, versionOf } = column
  const words = labels[locale]
  const country = outlet.country === null ? reading[locale].noCountry : formatCountry(locale, outlet.country)
  return (
    <section aria-labelledby={titleId(letter)} data-column={letter} className="event-column">
      <div className="event-head">
        <h3 id={titleId(letter)} className="flex items-baseline gap-2 text-lg leading-snug">
          <ColumnMark letter={letter} />
          <PageLink href={localeHref(locale, `/outlets/${outlet.slug}`)} className="quiet-link">
            {outlet.name[locale]}
          </PageLink>
        </h3>
        <p className="text-muted text-sm">{reading[locale].outletNote(words.outletKind[outlet.kind], country)}</p>
        <p className="mt-2 text-secondary text-sm">
          {row.date === null ? words.noDate : formatDate(locale, row.date)} · {words.language[row.lang]} ·{' '}
          {words.words(row.words.all)}
        </p>
        {versionOf === null ? null : (
          <p className="text-secondary text-sm">
            <a href="#twins">{messagesOf[locale].versionOf(versionOf)}</a>
          </p>
        )}
        {row.hasHeadline ? (
          <p lang={row.lang} className="mt-3 font-semibold font-serif text-lg leading-snug">
            {row.title}
          </p>
        ) : null}
      </div>
      {children}
    </section>
  )
}

const titleId = (letter: ColumnLetter) => `column-${letter}`
