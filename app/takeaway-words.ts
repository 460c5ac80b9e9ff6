import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import { messagesFor } from '@/lib/messages/messages-for'
import type { EstimateUnit } from '@/lib/view/panel'
import type { Above, Highest, Takeaway } from '@/lib/view/takeaway'
import type { PageData } from './page-data'
import { cueName, outletName } from './view-words'

type Names = Pick<PageData, 'codebook' | 'corpus' | 'locale'>

/** A takeaway as one sentence about these articles; without its cue under a heading that names it. */
export function takeawayWords(takeaway: Takeaway, data: Names, form: 'with cue' | 'without cue' = 'with cue'): string {
  const { takeaways, labels } = messagesFor(data.locale)
  const { lead, rest } = takeawayParts(takeaway, data)
  const said = rest === '' ? lead : `${lead}, ${rest}`
  const ofArticles = takeaway.kind === 'highest' || (takeaway.kind === 'named_by' && takeaway.among === null)
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
  const { lead, rest } = bareParts(takeaway, data)
  const among = takeaway.kind === 'named_by' || takeaway.kind === 'above' ? takeaway.among : null
  return { lead: among === null ? lead : takeaways.among(among, lead), rest }
}

function bareParts(takeaway: Takeaway, data: Names): { readonly lead: string; readonly rest: string } {
  const { takeaways } = messagesFor(data.locale)
  const names = (slugs: readonly string[]) => slugs.map((slug) => outletName(data, slug))
  switch (takeaway.kind) {
    case 'named_by': {
      const { outlets, notIn } = takeaway
      return {
        lead: takeaways.speak(takeaways.outlets(names(outlets)), outlets.length),
        rest: takeaways.silent(takeaways.others(names(notIn)), notIn.length),
      }
    }
    case 'named_by_none':
      return { lead: takeaways.none, rest: '' }
    case 'highest':
      return {
        lead: takeaways.all,
        rest: takeaways.most(
          outletName(data, takeaway.outlet),
          topValue(takeaway, data),
          names(takeaway.lowest),
          valueWords(takeaway.lowestValue, takeaway.unit, data),
        ),
      }
    case 'above':
      return aboveParts(takeaway, data)
    default:
      return takeaway satisfies never
  }
}

function aboveParts(takeaway: Above, data: Names) {
  const { takeaways } = messagesFor(data.locale)
  const { outlet, below, others } = takeaway
  const [name, value] = [outletName(data, outlet), topValue(takeaway, data)]
  if (below.length === others) return { lead: takeaways.outletMost(name, value), rest: takeaways.aboveAll }
  const lower = takeaways.those(
    below.map((slug) => outletName(data, slug)),
    others,
  )
  return { lead: takeaways.outletTop(name, value), rest: takeaways.aboveSome(lower) }
}

/** The higher of the values names the unit. */
function topValue({ value, unit }: Highest | Above, data: Names): string {
  const written = valueWords(value, unit, data)
  return unit === 'share' ? written : `${written} ${messagesFor(data.locale).labels.unit.rate}`
}

function valueWords(value: number, unit: EstimateUnit, { locale }: Names): string {
  return unit === 'share' ? formatPercent(locale, value) : formatNumber(locale, value, 1)
}
