import { PageLink } from '@/components/frame/page-link'
import { formatCountry } from '@/lib/messages/format-country'
import { formatList } from '@/lib/messages/format-list'
import { formatPeriod } from '@/lib/messages/format-period'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { SampleSummary } from '@/lib/view/select-overview'

/** What the figures rest on: how many articles, from when, in which languages, and each outlet by its full name. */
export function CorpusLine({ sample, locale }: { sample: SampleSummary; locale: Locale }) {
  const { overview, labels } = messagesFor(locale)
  const repeats = sample.articles - sample.counted
  const facts = [
    repeats === 0
      ? labels.articles(sample.articles)
      : `${labels.articles(sample.articles)} (${overview.corpus.repeats(repeats)})`,
    formatList(
      locale,
      sample.languages.map((lang) => labels.language[lang]),
    ),
    ...(sample.from === null || sample.to === null ? [] : [formatPeriod(locale, sample.from, sample.to)]),
    labels.words(sample.words),
  ]
  return (
    <dl className="mt-5 grid gap-x-4 gap-y-1 text-sm text-secondary sm:grid-cols-[auto_1fr]">
      <dt className="font-semibold text-ink">{overview.corpus.label}</dt>
      <dd>{facts.join(' · ')}</dd>
      <dt className="font-semibold text-ink">{overview.corpus.outlets}</dt>
      <dd>
        <ul className="flex flex-wrap gap-x-2">
          {sample.outlets.map(({ slug, name, kind, country }, index) => (
            <li key={slug}>
              <PageLink href={localeHref(locale, `/outlets/${slug}`)} className="quiet-link">
                {name[locale]}
              </PageLink>{' '}
              <span className="text-muted">
                {[labels.outletKind[kind], ...(country === null ? [] : [formatCountry(locale, country)])].join(', ')}
                {index < sample.outlets.length - 1 ? ' ·' : ''}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  )
}
