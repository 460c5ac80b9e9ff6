import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Highest, Takeaway } from '@/lib/view/takeaway'
import type { PageData } from './page-data'
import { cueName, outletName } from './view-words'

type Names = Pick<PageData, 'codebook' | 'corpus' | 'locale'>

/** A takeaway as one sentence about these articles; without its cue under a heading that names it. */
export function takeawayWords(takeaway: Takeaway, data: Names, form: 'with cue' | 'without cue' = 'with cue'): string {
  const { takeaways, labels } = messagesFor(data.locale)
  const { lead, rest } = takeawayParts(takeaway, data)
  const said = rest === '' ? lead : `${lead}, ${rest}`
  const ofArticles = takeaway.kind === 'named_by' || (takeaway.kind === 'highest' && takeaway.scope === 'articles')
  const scoped = ofArticles ? takeaways.inArticles(said) : said
  const sentence =
    form === 'with cue' ? takeaways.ofCue(cueName(data, takeaway.cue), scoped) : `${capitalised(scoped)}.`
  return takeaway.voice === 'all' ? sentence : takeaways.inVoice(sentence, labels.voice[takeaway.voice])
}

function capitalised(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase() + text.slice(first.length)
}

/** The same in two parts, for a card that names the cue itself: who speaks of it, and who does not. */
export function takeawayParts(takeaway: Takeaway, data: Names): { readonly lead: string; readonly rest: string } {
  const { takeaways } = messagesFor(data.locale)
  const names = (slugs: readonly string[]) => slugs.map((slug) => outletName(data, slug))
  switch (takeaway.kind) {
    case 'named_by':
      return { lead: takeaways.speak(names(takeaway.outlets)), rest: takeaways.silent(names(takeaway.notIn)) }
    case 'named_by_none':
      return { lead: takeaways.none, rest: '' }
    case 'highest':
      return highestParts(takeaway, data)
    default:
      return takeaway satisfies never
  }
}

function highestParts({ outlet, value, lowest, lowestValue, unit, scope }: Highest, data: Names) {
  const { locale } = data
  const { takeaways, labels } = messagesFor(locale)
  const write = (n: number) => (unit === 'share' ? formatPercent(locale, n) : formatNumber(locale, n, 1))
  const top = unit === 'share' ? write(value) : `${write(value)} ${labels.unit.rate}`
  return scope === 'outlets'
    ? { lead: takeaways.outletMost(outletName(data, outlet), top), rest: takeaways.aboveAll }
    : {
        lead: takeaways.all,
        rest: takeaways.most(
          outletName(data, outlet),
          top,
          lowest.map((slug) => outletName(data, slug)),
          write(lowestValue),
        ),
      }
}
