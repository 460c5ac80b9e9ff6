import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { event as messagesOf } from '@/lib/messages/event'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import type { Locale } from '@/lib/messages/locale'
import type { Cue } from '@/lib/model/codebook'
import type { EventPanel } from '@/lib/view/event-panel'
import { ColumnMark } from './column-mark'

interface Props {
  readonly locale: Locale
  readonly panel: EventPanel
  readonly cues: readonly Cue[]
  readonly phrasesHref: (article: string, cue: string) => string
}

/** The numbers of the dots: per cue and article the value drawn and the count, each count opening its phrases. */
export function EventTable({ locale, panel, cues, phrasesHref }: Props) {
  const messages = messagesOf[locale]
  return (
    <ScrollTable caption={messages.perCueCaption}>
      <thead>
        <tr>
          <th scope="col">{labels[locale].cue}</th>
          {panel.columns.map(({ letter, row, outlet }) => (
            <th key={letter} scope="col" className="num">
              <ColumnMark letter={letter} />{' '}
              <span className="block">
                {outlet.short[locale]}, {labels[locale].language[row.lang]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {panel.rows.map((row) => {
          const cue = cues.find(({ id }) => id === row.cue)
          if (cue === undefined) return null
          return (
            <tr key={row.cue}>
              <th scope="row">
                <span className="flex items-center gap-2.5">
                  <CueChip code={cue.code} colour={cue.colour} />
                  {cue.label[locale]}
                </span>
              </th>
              {row.cells.map(({ letter, article, estimate }) => (
                <td key={letter} className="num" data-value={estimate.value ?? ''}>
                  {estimate.unit === 'count' ? null : estimate.value === null ? (
                    <span className="text-muted">{messages.shortRate} </span>
                  ) : (
                    `${formatNumber(locale, estimate.value, 1)} `
                  )}
                  <span className="text-muted text-sm">
                    {estimate.unit === 'count' ? '' : '('}
                    {estimate.hits === 0 ? (
                      0
                    ) : (
                      <PageLink href={phrasesHref(article, row.cue)}>{formatNumber(locale, estimate.hits)}</PageLink>
                    )}
                    {estimate.unit === 'count' ? '' : ')'}
                  </span>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
