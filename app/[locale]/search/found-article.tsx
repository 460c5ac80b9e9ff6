import { PageLink } from '@/components/frame/page-link'
import { formatDate } from '@/lib/messages/format-date'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Outlet } from '@/lib/model/corpus'
import { findExcerpt } from '@/lib/view/find-excerpt'

interface Props {
  readonly locale: Locale
  readonly article: ArticleRow
  readonly outlets: readonly Outlet[]
  readonly text: string
  readonly stems: readonly string[]
}

/** An article with the place in which it has what was searched for. */
export function FoundArticle({ locale, article, outlets, text, stems }: Props) {
  const { labels } = messagesFor(locale)
  const { id, title, lang, date } = article
  const outlet = outlets.find(({ slug }) => slug === article.outlet)?.name[locale] ?? article.outlet
  const excerpt = findExcerpt(text, stems)
  const parts = excerpt.marks.flatMap(({ start, end }, at) => [
    excerpt.text.slice(excerpt.marks[at - 1]?.end ?? 0, start),
    <mark key={start} className="bg-transparent font-semibold text-ink underline decoration-2">
      {excerpt.text.slice(start, end)}
    </mark>,
  ])
  return (
    <li className="border-rule border-t pt-4">
      <h2 className="text-lg leading-snug">
        <PageLink href={localeHref(locale, `/articles/${id}`)} lang={lang} className="font-serif">
          {title}
        </PageLink>
      </h2>
      <p className="mt-1 text-muted text-sm">
        {outlet}, {date === null ? labels.noDate : formatDate(locale, date)}, {labels.language[lang]}
      </p>
      <p lang={lang} className="mt-2 font-serif text-secondary">
        {excerpt.cutBefore ? '… ' : ''}
        {parts}
        {excerpt.text.slice(excerpt.marks.at(-1)?.end ?? 0)}
        {excerpt.cutAfter ? ' …' : ''}
      </p>
    </li>
  )
}
