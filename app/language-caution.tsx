import { PageLink } from '@/components/frame/page-link'
import translation from '@/data/measurements/translation.json'
import { formatList } from '@/lib/messages/format-list'
import { formatNumber } from '@/lib/messages/format-number'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Language } from '@/lib/model/language'
import { holdsAcrossLanguages, readAgreements } from '@/lib/view/language-agreement'
import type { PageData } from './page-data'
import { cueName } from './view-words'

const AGREEMENTS = readAgreements(translation)

/**
 * Where numbers of French and of English articles stand side by side: the cues whose measured agreement between an article
 * and its translation is below the mark, with the measurement. Nothing where one language is shown, or all cues hold.
 */
export function LanguageCaution({
  data,
  cues,
  languages,
}: {
  data: Pick<PageData, 'locale' | 'codebook'>
  cues: readonly string[]
  languages: readonly Language[]
}) {
  const { locale } = data
  const { measured } = messagesFor(locale)
  const doubtful = cues.filter((cue) => holdsAcrossLanguages(AGREEMENTS.get(cue)) !== true)
  if (new Set(languages).size < 2 || doubtful.length === 0) return null
  const said = doubtful.map((cue) => {
    const { kappa = null, ratio = null, r = null } = AGREEMENTS.get(cue) ?? {}
    const digits = (value: number) => formatNumber(locale, value, 2)
    const found =
      kappa === null || ratio === null || r === null
        ? measured.tooRare
        : measured.agreementOf(digits(kappa), digits(ratio), digits(r))
    return `${cueName(data, cue)} (${found})`
  })
  return (
    <p className="mt-3 max-w-[46rem] border-warning border-s-4 ps-3 text-secondary text-sm">
      {measured.caution(formatList(locale, said))}{' '}
      <PageLink href={localeHref(locale, '/method#measured')}>{measured.cautionMore}</PageLink>
    </p>
  )
}
