import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import type { JobPreview } from '@/lib/import/preview-job'
import type { PreviewedRepeat } from '@/lib/import/preview-repeats'
import { formatDate } from '@/lib/messages/format-date'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'

/** Rows that may be an article that is here, before anything comes in. Nothing where there is none. */
export function StagedRepeats({ preview: { read, repeats }, locale }: { preview: JobPreview; locale: Locale }) {
  const { review: t, imports } = messagesFor(locale)
  if (repeats.length === 0) return null
  return (
    <section aria-labelledby="staged-repeats">
      <h2 id="staged-repeats" className="text-xl">
        {t.before}
      </h2>
      <p className="mt-1 mb-3 max-w-[46rem] text-secondary">{t.beforeIntro(read)}</p>
      <ScrollTable caption={t.beforeTable}>
        <thead>
          <tr>
            <th scope="col">{imports.place}</th>
            <th scope="col">{t.row}</th>
            <th scope="col">{t.other}</th>
            <th scope="col">{imports.why}</th>
          </tr>
        </thead>
        <tbody>
          {repeats.map((repeat) => (
            <tr key={repeat.place}>
              <th scope="row">{repeat.place}</th>
              <td className="min-w-[12rem]">{repeat.title}</td>
              <td className="min-w-[12rem]">
                <Other of={repeat.of} locale={locale} />
              </td>
              <td className="min-w-[14rem]">
                {t.kinds[repeat.kind]}
                <span className="block text-muted text-xs">{likenessWords(repeat, locale)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}

function Other({ of, locale }: { of: PreviewedRepeat['of']; locale: Locale }) {
  const { review: t, labels } = messagesFor(locale)
  if ('place' in of)
    return (
      <>
        {of.title} <span className="block text-muted text-xs">{`${of.place}, ${t.inImport}`}</span>
      </>
    )
  const { id, title, lang, date } = of.article
  return (
    <>
      <PageLink href={localeHref(locale, `/articles/${id}`)} lang={lang}>
        {title}
      </PageLink>
      <span className="block text-muted text-xs">
        {labels.language[lang]}, {date === null ? labels.noDate : formatDate(locale, date, 'short')}
      </span>
    </>
  )
}

function likenessWords({ kind, likeness }: PreviewedRepeat, locale: Locale): string {
  const { review: t } = messagesFor(locale)
  switch (kind) {
    case 'known':
      return ''
    case 'nearly':
      return t.nearly(likeness)
    case 'translation':
      return t.translation(likeness)
    default:
      return kind satisfies never
  }
}
