import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Event } from '@/lib/model/corpus'
import { FIELD, FormField } from './form-field'

interface Props {
  readonly article: ArticleRow
  readonly events: readonly Event[]
  readonly locale: Locale
}

/** For those who may change the data: date, event and address of an article, or to take it out; folded away until wanted. */
export function EditArticle({ article: { id, date, event, url, sameAs }, events, locale }: Props) {
  const { edits: t } = messagesFor(locale)
  return (
    <details className="no-print mt-14 max-w-[46rem] border-rule border-t pt-4">
      <summary className="font-semibold">{t.article}</summary>
      <form action={`/api/v1/articles/${id}`} method="post" className="mt-4 grid gap-4 sm:grid-cols-2">
        <input type="hidden" name="locale" value={locale} />
        <FormField label={t.date} hint={t.dateHint}>
          <input
            type="text"
            name="date"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            defaultValue={date ?? ''}
            className={FIELD}
          />
        </FormField>
        <FormField label={t.event}>
          <select name="event" defaultValue={event ?? ''} className={FIELD}>
            <option value="">{t.noEvent}</option>
            {events.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title[locale]}
              </option>
            ))}
          </select>
        </FormField>
        <FormField label={t.url}>
          <input type="url" name="url" defaultValue={url ?? ''} className={FIELD} />
        </FormField>
        <FormField label={t.reason} hint={t.reasonHint}>
          <input type="text" name="reason" required className={FIELD} />
        </FormField>
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="action" value="save" className="button">
            {t.save}
          </button>
          {sameAs === null ? null : (
            <button type="submit" name="sameAs" value="" className="button">
              {t.ownArticle}
            </button>
          )}
          <button type="submit" name="action" value="remove" className="button">
            {t.remove}
          </button>
        </div>
      </form>
      <p className="mt-2 text-muted text-sm">{t.kept}</p>
    </details>
  )
}
