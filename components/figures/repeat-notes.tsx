import { PageLink } from '@/components/frame/page-link'
import { figures } from '@/lib/messages/figures'
import { labels } from '@/lib/messages/labels'
import { localeHref } from '@/lib/messages/locale'
import { repeatList } from '@/lib/messages/repeats'
import type { Language } from '@/lib/model/language'
import type { OutletHead, RepeatNote } from '@/lib/view/panel'

/** An outlet with more repeats than this gets one line, and a list to unfold. */
const FEW = 3
/** So many are listed; the outlet's page has all. */
const LISTED = 20

/** Says which articles are shown and not counted, and why. Nothing where every article counts. */
export function RepeatNotes({
  rows,
  locale,
}: {
  rows: readonly { readonly outlet: OutletHead; readonly repeats: readonly RepeatNote[] }[]
  locale: Language
}) {
  const noted = rows.filter(({ repeats }) => repeats.length > 0)
  if (noted.length === 0) return null
  return (
    <ul className="figure-repeats">
      {noted.map(({ outlet, repeats }) =>
        repeats.length > FEW ? (
          <ManyRepeats key={outlet.slug} outlet={outlet} repeats={repeats} locale={locale} />
        ) : (
          repeats.map((repeat) => <li key={repeat.article}>{sentenceOf(outlet, repeat, locale)}</li>)
        ),
      )}
    </ul>
  )
}

function sentenceOf(outlet: OutletHead, repeat: RepeatNote, locale: Language): string {
  const { language } = labels[locale]
  return repeat.lang === repeat.ofLang
    ? figures[locale].reprintNote(outlet.short[locale])
    : figures[locale].repeatNote(outlet.short[locale], language[repeat.lang], language[repeat.ofLang])
}

function ManyRepeats({
  outlet,
  repeats,
  locale,
}: {
  outlet: OutletHead
  repeats: readonly RepeatNote[]
  locale: Language
}) {
  const t = repeatList[locale]
  return (
    <li>
      {t.many(outlet.short[locale], repeats.length)}
      <details>
        <summary>{t.list}</summary>
        <ul>
          {repeats.slice(0, LISTED).map(({ article, title, lang }) => (
            <li key={article}>
              <PageLink href={localeHref(locale, `/articles/${article}`)} lang={lang}>
                {title}
              </PageLink>
            </li>
          ))}
          {repeats.length > LISTED ? (
            <li>
              <PageLink href={localeHref(locale, `/outlets/${outlet.slug}`)}>{t.all}</PageLink>
            </li>
          ) : null}
        </ul>
      </details>
    </li>
  )
}
