import { PageLink } from '@/components/frame/page-link'
import { type LikelyRepeat, reviewJob } from '@/lib/import/review-job'
import { formatDate } from '@/lib/messages/format-date'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleRow } from '@/lib/model/article-row'

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
      <ol className="mt-4 border-rule border-b">
        {repeats.map((repeat) => (
          <li
            key={repeat.article.id}
            className="grid gap-x-8 gap-y-2 border-rule border-t py-3 md:grid-cols-[1fr_1fr_14rem]"
          >
            <Title label={t.article} row={repeat.article} locale={locale} />
            <Title label={t.other} row={repeat.of} locale={locale} />
            <div className="text-sm">
              <p className="mb-2 text-secondary">
                {repeat.kind === 'nearly' ? t.nearly(repeat.likeness) : t.translation(repeat.likeness)}
              </p>
              <Decision repeat={repeat} job={job} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Title({ label, row, locale }: { label: string; row: ArticleRow; locale: Locale }) {
  const { labels } = messagesFor(locale)
  return (
    <p>
      <span className="block text-muted text-xs">{label}</span>
      <PageLink href={localeHref(locale, `/articles/${row.id}`)} lang={row.lang} className="font-serif">
        {row.title}
      </PageLink>
      <span className="block text-muted text-sm">
        {labels.language[row.lang]}, {row.date === null ? labels.noDate : formatDate(locale, row.date, 'short')}
      </span>
    </p>
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
