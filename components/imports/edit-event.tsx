import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Event } from '@/lib/model/corpus'
import { FIELD, FormField } from './form-field'

/** For those who may change the data: an event's titles, summaries and days, folded away until wanted. */
export function EditEvent({ event, locale }: { event: Event; locale: Locale }) {
  const { edits: t } = messagesFor(locale)
  const fields = [
    { name: 'title-fr', label: t.titleFr, value: event.title.fr },
    { name: 'title-en', label: t.titleEn, value: event.title.en },
    { name: 'summary-fr', label: t.summaryFr, value: event.summary.fr },
    { name: 'summary-en', label: t.summaryEn, value: event.summary.en },
    { name: 'from', label: t.from, value: event.from },
    { name: 'to', label: t.to, value: event.to },
  ]
  return (
    <details className="no-print mt-14 max-w-[46rem] border-rule border-t pt-4">
      <summary className="font-semibold">{t.ofEvent}</summary>
      <form action={`/api/v1/events/${event.slug}`} method="post" className="mt-4 grid gap-4 sm:grid-cols-2">
        <input type="hidden" name="locale" value={locale} />
        {fields.map(({ name, label, value }) => (
          <FormField key={name} label={label}>
            <input type="text" name={name} required defaultValue={value} className={FIELD} />
          </FormField>
        ))}
        <FormField label={t.reason} hint={t.reasonHint}>
          <input type="text" name="reason" required className={FIELD} />
        </FormField>
        <div>
          <button type="submit" className="button">
            {t.save}
          </button>
        </div>
      </form>
      <p className="mt-2 text-muted text-sm">{t.kept}</p>
    </details>
  )
}
