import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { OUTLET_KINDS, type Outlet } from '@/lib/model/corpus'
import { FIELD, FormField } from './form-field'

/** For those who may change the data: an outlet's names, country and kind, folded away until wanted. */
export function EditOutlet({ outlet, locale }: { outlet: Outlet; locale: Locale }) {
  const { edits: t, labels } = messagesFor(locale)
  return (
    <details className="no-print mt-14 max-w-[46rem] border-rule border-t pt-4">
      <summary className="font-semibold">{t.outlet}</summary>
      <form action={`/api/v1/outlets/${outlet.slug}`} method="post" className="mt-4 grid gap-4 sm:grid-cols-2">
        <input type="hidden" name="locale" value={locale} />
        <FormField label={t.nameFr}>
          <input type="text" name="name-fr" required defaultValue={outlet.name.fr} className={FIELD} />
        </FormField>
        <FormField label={t.nameEn}>
          <input type="text" name="name-en" required defaultValue={outlet.name.en} className={FIELD} />
        </FormField>
        <FormField label={t.short} hint={t.shortHint}>
          <input
            type="text"
            name="short"
            required
            maxLength={24}
            defaultValue={outlet.short[locale]}
            className={FIELD}
          />
        </FormField>
        <FormField label={t.country} hint={t.countryHint}>
          <input
            type="text"
            name="country"
            pattern="[A-Za-z]{2}"
            maxLength={2}
            defaultValue={outlet.country ?? ''}
            className={FIELD}
          />
        </FormField>
        <FormField label={t.kind}>
          <select name="kind" defaultValue={outlet.kind} className={FIELD}>
            {OUTLET_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {labels.outletKind[kind]}
              </option>
            ))}
          </select>
        </FormField>
        <FormField label={t.reason} hint={t.reasonHint}>
          <input type="text" name="reason" required className={FIELD} />
        </FormField>
        <div>
          <button type="submit" className="button">
            {t.save}
          </button>
        </div>
      </form>
    </details>
  )
}
