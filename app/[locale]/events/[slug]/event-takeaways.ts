import { formatList } from '@/lib/messages/format-list'
import { messagesFor } from '@/lib/messages/messages-for'
import type { EventPanel } from '@/lib/view/event-panel'
import type { PageData } from '../../../page-data'

/**
 * What the rows say, in sentences that hold for these articles: which cues every one has, and for each headline cue that some
 * have, which ones.
 */
export function eventTakeaways(panel: EventPanel, { codebook, locale }: PageData): readonly string[] {
  const { event, labels } = messagesFor(locale)
  const nameOf = (id: string) => codebook.cues.find((cue) => cue.id === id)?.short[locale] ?? id
  const everywhere =
    panel.everywhere.length === 0 ? [] : [event.takeawayAll(formatList(locale, panel.everywhere.map(nameOf)))]
  const some = codebook.cues
    .filter(({ id, headline }) => headline && !panel.everywhere.includes(id))
    .flatMap(({ id }) => {
      const row = panel.rows.find(({ cue }) => cue === id)
      const having = panel.columns.filter(({ letter }) =>
        row?.cells.some((cell) => cell.letter === letter && cell.estimate.hits > 0),
      )
      const names = having.map(
        ({ outlet, row: article }) => `${outlet.short[locale]} (${labels.language[article.lang]})`,
      )
      return names.length === 0 ? [] : [event.takeawayOnly(nameOf(id), formatList(locale, names))]
    })
  return [...everywhere, ...some]
}
