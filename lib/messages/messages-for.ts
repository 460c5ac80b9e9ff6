import { codebook } from './codebook'
import { compare } from './compare'
import { difference } from './difference'
import { edits } from './edits'
import { event } from './event'
import { figures } from './figures'
import { filters } from './filters'
import { frame } from './frame'
import { imports } from './imports'
import { keyness } from './keyness'
import { labels } from './labels'
import type { Locale } from './locale'
import { measured } from './measured'
import { method } from './method'
import { methodText } from './method-text'
import { outlet } from './outlet'
import { overview } from './overview'
import { phrases } from './phrases'
import { preview } from './preview'
import { problems } from './problems'
import { reading } from './reading'
import { repeatList } from './repeats'
import { review } from './review'
import { robustness } from './robustness'
import { search } from './search'
import { share } from './share'
import { signIn } from './sign-in'
import { speakers } from './speakers'
import { statistics } from './statistics'
import { strip } from './strip'
import { takeaways } from './takeaways'
import { versions } from './versions'

/** The sections of the catalogue: each is a file beside this one that exports `{ en, fr }` of one type. */
const sectionsIn = (locale: Locale) => ({
  frame: frame[locale],
  imports: imports[locale],
  keyness: keyness[locale],
  labels: labels[locale],
  compare: compare[locale],
  figures: figures[locale],
  filters: filters[locale],
  overview: overview[locale],
  phrases: phrases[locale],
  preview: preview[locale],
  problems: problems[locale],
  review: review[locale],
  robustness: robustness[locale],
  search: search[locale],
  share: share[locale],
  signIn: signIn[locale],
  speakers: speakers[locale],
  statistics: statistics[locale],
  strip: strip[locale],
  takeaways: takeaways[locale],
  versions: versions[locale],
  codebook: codebook[locale],
  difference: difference[locale],
  edits: edits[locale],
  event: event[locale],
  repeatList: repeatList[locale],
  measured: measured[locale],
  method: method[locale],
  methodText: methodText[locale],
  outlet: outlet[locale],
  reading: reading[locale],
})

export type Messages = ReturnType<typeof sectionsIn>

const CATALOGUE = { en: sectionsIn('en'), fr: sectionsIn('fr') }

/**
 * Every sentence of the interface in one language. Client components import the one section they need instead.
 *
 * @example messagesFor('fr').labels.articles(2) // '2 articles'
 */
export function messagesFor(locale: Locale): Messages {
  return CATALOGUE[locale]
}
