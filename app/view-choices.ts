import type { CheckOption } from '@/components/controls/check-list'
import type { Choice } from '@/components/controls/choice-group'
import type { TimePreset } from '@/components/controls/time-fields'
import { formatCountry } from '@/lib/messages/format-country'
import { messagesFor } from '@/lib/messages/messages-for'
import { knownDates } from '@/lib/model/known-dates'
import { LANGUAGES } from '@/lib/model/language'
import type { Corpus } from '@/lib/model/reading'
import { DENIALS, VOICE_CHOICES } from '@/lib/view/view-parsers'
import type { PageData } from './page-data'

/** Outlets to tick: short name, with full name, kind and country under it, since initials alone are ambiguous. */
export function outletOptions({ corpus, locale }: PageData): CheckOption[] {
  const { labels } = messagesFor(locale)
  return corpus.outlets.map(({ slug, short, name, kind, country }) => ({
    id: slug,
    label: short[locale],
    hint: [name[locale], labels.outletKind[kind], ...(country === null ? [] : [formatCountry(locale, country)])].join(
      ', ',
    ),
  }))
}

export function voiceChoices({ locale }: PageData): Choice[] {
  const { labels } = messagesFor(locale)
  return VOICE_CHOICES.map((voice) =>
    voice === 'all'
      ? { value: '', label: labels.allVoices, patch: { voice } }
      : { value: voice, label: labels.voice[voice], hint: labels.voiceHint[voice], patch: { voice } },
  )
}

export function denialChoices({ locale }: PageData): Choice[] {
  const { filters } = messagesFor(locale)
  const label = { counted: filters.denialsCounted, out: filters.denialsOut }
  const hint = { counted: filters.denialsCountedHint, out: filters.denialsOutHint }
  return DENIALS.map((denials) => ({
    value: denials === 'counted' ? '' : denials,
    label: label[denials],
    hint: hint[denials],
    patch: { denials },
  }))
}

export function languageChoices({ locale }: PageData): Choice[] {
  const { labels, filters } = messagesFor(locale)
  return [
    { value: '', label: filters.bothLanguages, patch: { lang: null } },
    ...LANGUAGES.map((lang): Choice => ({ value: lang, label: labels.language[lang], patch: { lang } })),
  ]
}

export function eventChoices({ corpus, locale }: PageData): Choice[] {
  const { filters } = messagesFor(locale)
  return [
    { value: '', label: filters.anyEvent, patch: { event: null } },
    ...corpus.events.map(({ slug, title }): Choice => ({ value: slug, label: title[locale], patch: { event: slug } })),
  ]
}

/** Years of a corpus that have articles: looked for once, since a corpus never changes. */
const yearsOf = new WeakMap<Corpus, readonly string[]>()

/** Each year that has articles. */
export function timePresets({ corpus }: PageData): TimePreset[] {
  const years = yearsOf.get(corpus) ?? [...new Set(knownDates(corpus.articles).map((date) => date.slice(0, 4)))]
  yearsOf.set(corpus, years)
  return years.map((year) => ({ label: year, time: { from: year, to: year } }))
}
