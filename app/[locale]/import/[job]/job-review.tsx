import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import type { LikelyRepeat } from '@/lib/import/review-job'
import { reviewJob } from '@/lib/import/review-job'
import { formatDate } from '@/lib/messages/format-date'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleRow } from '@/lib/model/reading'

interface Props {
  readonly job: number
  readonly added: number
  readonly locale: Locale
}

/** Articles of an import that may be one with another: somebody says of each. Nothing where there is none. */
export async function JobReview({ job, added, locale }: Props) {
  const { repeats, looked } = await reviewJob(job)
  const { review: t } = messagesFor(locale)
  if (repeats.length === 0) return null
  return (
    <section id="review" aria-labelledby="review-title" className="mt-10 max-w-[64rem]">
      <h2 id="review-title" className="text-xl">
        {t.title}
      </h2>
      <p className="mt-2 max-w-[46rem] text-secondary">
        {t.intro} {looked < added ? t.looked(looked) : null}
      </p>
      <div className="mt-3">
        <ScrollTable caption={t.title}>
          <thead>
            <tr>
              <th scope="col">{t.article}</th>
              <th scope="col">{t.other}</th>
              <th scope="col">{t.why}</th>
              <th scope="col">{t.decision}</th>
            </tr>
          </thead>
          <tbody>
            {repeats.map((repeat) => (
              <tr key={repeat.article.id}>
                <th scope="row" className="wide">
                  <Title row={repeat.article} locale={locale} />
                </th>
                <td className="wide">
                  <Title row={repeat.of} locale={locale} />
                </td>
                <td>{repeat.kind === 'nearly' ? t.nearly(repeat.likeness) : t.translation(repeat.likeness)}</td>
                <td>
                  <Decision repeat={repeat} job={job} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </section>
  )
}

function Title({ row, locale }: { row: ArticleRow; locale: Locale }) {
  const { labels } = messagesFor(locale)
  return (
    <>
      <PageLink href={localeHref(locale, `/articles/${row.id}`)} lang={row.lang} className="font-normal font-serif">
        {row.title}
      </PageLink>
      <span className="block font-normal text-muted text-sm">
        {labels.language[row.lang]}, {row.date === null ? labels.noDate : formatDate(locale, row.date, 'short')}
      </span>
    </>
  )
}

/** The one answer that would change something; leaving it alone is the other. */
function Decision({ repeat, job, locale }: { repeat: LikelyRepeat; job: number; locale: Locale }) {
  const { review: t } = messagesFor(locale)
  const { article, of, kind } = repeat
  const [value, label] = kind === 'nearly' ? ['', t.isOwn] : [of.id, t.isTranslation]
  return (
    <form action={`/api/v1/articles/${article.id}`} method="post">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="import" value={job} />
      <input type="hidden" name="reason" value={t.reason(job)} />
      <button type="submit" name="sameAs" value={value} aria-label={`${label}: ${article.title}`} className="button">
        {label}
      </button>
    </form>
  )
}
