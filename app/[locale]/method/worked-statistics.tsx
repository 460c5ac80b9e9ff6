import type { ReactNode } from 'react'
import { factorWords, formatP, formatValue, pWords, smallestWords } from '@/components/figures/figure-words'
import { PageLink } from '@/components/frame/page-link'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Codebook } from '@/lib/model/codebook'
import type { Corpus } from '@/lib/model/reading'
import type { Estimate } from '@/lib/view/panel'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import type { WorkedContrast, WorkedSide } from '@/lib/view/worked-contrast'
import { workedContrast } from '../../figures'

/** A floor below this limits no reading of p. */
const LEAST_FLOOR = 0.001

/** What may be said of numbers: each kind explained, with one example out of the corpus as it is. */
export function WorkedStatistics({ locale, corpus, codebook }: { locale: Locale; corpus: Corpus; codebook: Codebook }) {
  const { statistics: t } = messagesFor(locale)
  const worked = workedContrast({ locale, corpus, codebook })
  if (worked === null) return <p className="mt-3">{t.none}</p>
  const { cue, here, base } = worked
  const outlets = [here, base].map(({ outlet }) => outlet.slug)
  const href = viewHref(
    '/compare',
    DEFAULT_VIEW,
    { outlets, cues: [cue.id], base: base.outlet.slug, view: 'diff' },
    locale,
  )
  return (
    <>
      <p className="mt-3 leading-relaxed">
        {t.intro(cue.label[locale], here.outlet.name[locale], base.outlet.name[locale])}{' '}
        <PageLink href={href}>{t.open}</PageLink>
      </p>
      <div className="mt-4 grid gap-6">
        {examplesOf(worked, locale).map(([name, lines]) => {
          const { title, said, source } = t.blocks[name]
          return (
            <section key={name} aria-labelledby={`statistic-${name}`}>
              <h3 id={`statistic-${name}`} className="font-semibold">
                {title}
              </h3>
              <p className="mt-1 leading-relaxed">{said}</p>
              <div className="mt-2 border-rule border-s-2 bg-card px-4 py-2">
                {lines.map((line, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of one example, in a fixed order
                  <p key={place}>{line}</p>
                ))}
              </div>
              <p className="mt-1 text-muted text-sm">{source}</p>
            </section>
          )
        })}
      </div>
      <p className="mt-4 leading-relaxed">{t.seeds}</p>
    </>
  )
}

type Block = keyof ReturnType<typeof messagesFor>['statistics']['blocks']

function examplesOf(worked: WorkedContrast, locale: Locale): readonly (readonly [Block, readonly ReactNode[]])[] {
  const { statistics: t } = messagesFor(locale)
  const { here, base, comparison, evidence } = worked
  const { test, smallest, superiority, without, turnedBy, articles } = evidence
  const sides = [here, base]
  const name = (side: WorkedSide) => side.outlet.short[locale]
  return [
    ['rate', sides.map((side) => rateLine(side, worked, locale))],
    ['share', sides.map((side) => shareLine(side, locale))],
    [
      'ratio',
      [
        comparison.kind === 'ratio'
          ? `${t.ratio(name(here), factorWords(comparison.log2, locale), name(base))}${
              comparison.low === null || comparison.high === null
                ? t.noIntervalMany(Math.min(...articles))
                : t.interval(factorWords(comparison.low, locale), factorWords(comparison.high, locale))
            }.`
          : t.noRatio,
      ],
    ],
    [
      'permutation',
      [
        test === null
          ? t.cannot
          : [
              t.permuted(...articles, pWords(test.p, locale)),
              ...(test.floor < LEAST_FLOOR ? [] : [t.floor(formatP(test.floor, locale))]),
            ].join(' '),
      ],
    ],
    [
      'together',
      [test === null ? t.cannot : t.together(test.tests, pWords(test.p, locale), pWords(test.adjusted, locale))],
    ],
    ['smallest', [smallest === null ? t.cannot : t.smallest(smallestWords(smallest, locale))]],
    [
      'without',
      [
        turnedBy !== null
          ? t.turned(turnedBy.title)
          : without === null || Math.min(...articles) < 2
            ? t.cannot
            : t.steady(factorWords(without.least.log2, locale), factorWords(without.most.log2, locale)),
      ],
    ],
    ['pairs', [superiority === null ? t.cannot : t.pairs(name(here), formatNumber(locale, 100 * superiority))]],
    [
      'spread',
      sides.map((side) =>
        side.evenness === null
          ? t.spread(name(side), t.cannot)
          : `${t.spread(name(side), formatNumber(locale, side.evenness.dpNorm, 2))}.`,
      ),
    ],
    ['redrawn', sides.map((side) => redrawnLine(side, locale))],
    ['corrected', sides.map((side) => correctedLine(side, locale))],
    ['words', [<SeeView key="words" view="words" worked={worked} locale={locale} />]],
    ['time', [<SeeView key="time" view="time" worked={worked} locale={locale} />]],
  ]
}

function rateLine({ outlet, rate }: WorkedSide, { cue }: WorkedContrast, locale: Locale): ReactNode {
  const { statistics: t, labels } = messagesFor(locale)
  const value = rate.value === null ? '–' : formatValue(rate.value, 'rate', locale)
  const href = viewHref('/phrases', DEFAULT_VIEW, { outlets: [outlet.slug], cues: [cue.id] }, locale)
  return (
    <>
      <PageLink href={href}>{t.rate(outlet.short[locale], rate.hits, labels.words(rate.words), value)}</PageLink>
      {intervalOf(rate, locale)}.
    </>
  )
}

function shareLine({ outlet, share }: WorkedSide, locale: Locale): string {
  const { statistics: t } = messagesFor(locale)
  return `${t.share(outlet.short[locale], share.articlesWithCue, share.articles)}${intervalOf(share, locale)}.`
}

function intervalOf({ low, high, unit, articles }: Estimate, locale: Locale): string {
  const { statistics: t } = messagesFor(locale)
  if (low !== null && high !== null) return t.interval(formatValue(low, unit, locale), formatValue(high, unit, locale))
  return articles === 1 ? t.noInterval : t.noIntervalMany(articles)
}

function redrawnLine({ outlet, rate, redrawn }: WorkedSide, locale: Locale): string {
  const { statistics: t } = messagesFor(locale)
  const write = (value: number) => formatValue(value, 'rate', locale)
  const name = outlet.short[locale]
  if (redrawn === null || rate.value === null) return t.spread(name, t.cannot)
  return `${t.redrawn(name, write(rate.value), write(redrawn.low), write(redrawn.high))}.`
}

function correctedLine({ outlet, rate, corrected }: WorkedSide, locale: Locale): string {
  const { statistics: t } = messagesFor(locale)
  const name = outlet.short[locale]
  if (corrected === null || rate.value === null) return t.spread(name, t.cannot)
  const said = t.corrected(
    name,
    formatValue(rate.value, 'rate', locale),
    formatNumber(locale, corrected.precision, 2),
    formatValue(corrected.value, 'rate', locale),
  )
  return `${said}${t.interval(formatValue(corrected.low, 'rate', locale), formatValue(corrected.high, 'rate', locale))}.`
}

/** Has no number of its own to work out: the view shows it. */
function SeeView({ view, worked, locale }: { view: 'words' | 'time'; worked: WorkedContrast; locale: Locale }) {
  const { statistics: t } = messagesFor(locale)
  const { cue, here, base } = worked
  const outlets = [here, base].map(({ outlet }) => outlet.slug)
  const href = viewHref('/compare', DEFAULT_VIEW, { outlets, cues: [cue.id], view }, locale)
  return <PageLink href={href}>{t.see}</PageLink>
}
