import { formatList } from '@/lib/messages/format-list'
import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Takeaway } from '@/lib/view/takeaway'
import type { PageData } from './page-data'
import { cueName, outletName } from './view-words'

/** A takeaway as a sentence about these articles. */
export function takeawayWords(takeaway: Takeaway, data: Pick<PageData, 'codebook' | 'corpus' | 'locale'>): string {
  const { takeaways, labels } = messagesFor(data.locale)
  const sentence = sentenceOf(takeaway, data)
  return takeaway.voice === 'all' ? sentence : takeaways.inVoice(sentence, labels.voice[takeaway.voice])
}

function sentenceOf(takeaway: Takeaway, data: Pick<PageData, 'codebook' | 'corpus' | 'locale'>): string {
  const { locale } = data
  const { takeaways, labels } = messagesFor(locale)
  const cue = cueName(data, takeaway.cue)
  const names = (slugs: readonly string[]) => slugs.map((slug) => outletName(data, slug))
  switch (takeaway.kind) {
    case 'named_by':
      return takeaways.namedBy(cue, names(takeaway.outlets), names(takeaway.notIn))
    case 'named_by_none':
      return takeaways.namedByNone(cue)
    case 'highest': {
      const { outlet, lowest, unit, scope } = takeaway
      const value = (n: number) =>
        unit === 'share' ? formatPercent(locale, n) : `${formatNumber(locale, n, 1)} ${labels.unit.rate}`
      return scope === 'outlets'
        ? takeaways.highestOutlet(cue, outletName(data, outlet), value(takeaway.value))
        : takeaways.highest(
            cue,
            outletName(data, outlet),
            value(takeaway.value),
            formatList(locale, names(lowest)),
            unit === 'share'
              ? formatPercent(locale, takeaway.lowestValue)
              : formatNumber(locale, takeaway.lowestValue, 1),
          )
    }
    default:
      return takeaway satisfies never
  }
}
