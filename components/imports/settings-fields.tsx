import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { type ImportSettings, NO_SETTINGS } from '@/lib/model/import-job'
import { LANGUAGES } from '@/lib/model/language'
import { FIELD, FieldGroup, FormField } from './form-field'

/** What holds for all rows that do not say it themselves. */
export function SettingsFields({ locale, settings = NO_SETTINGS }: { locale: Locale; settings?: ImportSettings }) {
  const { imports: t, labels } = messagesFor(locale)
  return (
    <FieldGroup legend={t.bothLegend}>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField label={t.outlet} hint={t.outletHint}>
          <input type="text" name="outlet" maxLength={120} defaultValue={settings.outlet ?? ''} className={FIELD} />
        </FormField>
        <FormField label={t.event}>
          <input type="text" name="event" maxLength={200} defaultValue={settings.event ?? ''} className={FIELD} />
        </FormField>
        <FormField label={t.lang}>
          <select name="lang" defaultValue={settings.lang ?? ''} className={FIELD}>
            <option value="">{t.langAuto}</option>
            {LANGUAGES.map((lang) => (
              <option key={lang} value={lang}>
                {labels.language[lang]}
              </option>
            ))}
          </select>
        </FormField>
        <FormField label={t.dates}>
          <select name="dates" defaultValue={settings.dates ?? ''} className={FIELD}>
            <option value="">{t.datesAsk}</option>
            <option value="dmy">{t.dmy}</option>
            <option value="mdy">{t.mdy}</option>
          </select>
        </FormField>
        <FormField label={t.repeats} hint={t.repeatsHint}>
          <select name="repeats" defaultValue={settings.repeats} className={FIELD}>
            <option value="mark">{t.repeatsMark}</option>
            <option value="keep">{t.repeatsKeep}</option>
          </select>
        </FormField>
      </div>
    </FieldGroup>
  )
}
