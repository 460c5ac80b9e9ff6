import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatList } from '@/lib/messages/format-list'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import type { Locale } from '@/lib/messages/locale'
import { outlet as messagesOf } from '@/lib/messages/outlet'
import type { Cell } from '@/lib/view/panel'
import { type OutletPanel, voicesIn } from '@/lib/view/select-outlet'

/** Cues of an outlet per voice. A number opens its phrases; what was looked for and not found is named below. */
export function OutletCues({ locale, panel }: { locale: Locale; panel: OutletPanel }) {
  const messages = messagesOf[locale]
  const names = labels[locale].voice
  const voices = voicesIn(panel.words)
  const { counted } = panel.group
  return (
    <>
      {panel.rows.length === 0 ? null : (
        <ScrollTable caption={messages.cuesCaption(messages.basis(counted.length, panel.words.all))}>
          <thead>
            <tr>
              <th scope="col">{messages.cue}</th>
              <th scope="col" className="num">
                {messages.rate}
              </th>
              <th scope="col" className="num">
                {messages.count}
              </th>
              {voices.map((voice) => (
                <th key={voice} scope="col" className="num">
                  {names[voice]}
                </th>
              ))}
              <th scope="col" className="num">
                {messages.inArticles}
              </th>
            </tr>
          </thead>
          <tbody>
            {panel.rows.map(({ cue, all, voices: cells }) => (
              <tr key={cue.id}>
                <th scope="row">
                  <span className="flex items-center gap-2.5">
                    <CueChip code={cue.code} colour={cue.colour} />
                    {cue.label[locale]}
                  </span>
                </th>
                <td className="num">
                  {all.estimate.value === null ? (
                    <span className="text-muted">{messages.countOnly}</span>
                  ) : (
                    formatNumber(locale, all.estimate.value, 1)
                  )}
                </td>
                <td className="num font-semibold">
                  <Count locale={locale} cell={all} />
                </td>
                {voices.map((voice) => (
                  <td key={voice} className="num">
                    <Count locale={locale} cell={cells[voice]} />
                  </td>
                ))}
                <td className="num text-secondary">
                  {messages.ofArticles(all.estimate.articlesWithCue, all.estimate.articles)}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {panel.absent.length === 0 ? null : (
        <p className="mt-4 max-w-[46rem] text-secondary">
          {messages.zero(
            formatList(
              locale,
              panel.absent.map((cue) => cue.label[locale]),
            ),
          )}
        </p>
      )}
    </>
  )
}

function Count({ locale, cell }: { locale: Locale; cell: Cell }) {
  const text = formatNumber(locale, cell.estimate.hits)
  return cell.estimate.hits === 0 ? (
    <span className="text-muted">{text}</span>
  ) : (
    <PageLink href={cell.href}>{text}</PageLink>
  )
}
