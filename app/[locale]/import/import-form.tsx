import type { ReactNode } from 'react'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { LANGUAGES } from '@/lib/model/language'

const FIELD = 'mt-1 w-full rounded border border-control bg-card px-3 py-2 font-normal'

/** A plain form, without script too: a file or one text, and what holds for both. */
export function ImportForm({ locale }: { locale: Locale }) {
  const { imports: t, labels } = messagesFor(locale)
  return (
    <form action="/api/v1/imports" method="post" encType="multipart/form-data" className="grid gap-6">
      <input type="hidden" name="locale" value={locale} />
      <Group legend={t.fileLegend}>
        <Field label={t.file} hint={t.fileHint}>
          <input type="file" name="file" accept=".csv,.tsv,.json,.jsonl,.html,.htm,.txt" className={FIELD} />
        </Field>
      </Group>
      <Group legend={t.textLegend}>
        <Field label={t.text}>
          <textarea name="text" rows={7} className={FIELD} />
        </Field>
        <Field label={t.articleTitle}>
          <input type="text" name="title" className={FIELD} />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t.date} hint={t.dateHint}>
            <input type="text" name="date" className={FIELD} />
          </Field>
          <Field label={t.url}>
            <input type="url" name="url" className={FIELD} />
          </Field>
        </div>
      </Group>
      <Group legend={t.bothLegend}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t.outlet} hint={t.outletHint}>
            <input type="text" name="outlet" maxLength={120} className={FIELD} />
          </Field>
          <Field label={t.event}>
            <input type="text" name="event" maxLength={200} className={FIELD} />
          </Field>
          <Field label={t.lang}>
            <select name="lang" className={FIELD}>
              <option value="">{t.langAuto}</option>
              {LANGUAGES.map((lang) => (
                <option key={lang} value={lang}>
                  {labels.language[lang]}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t.dates}>
            <select name="dates" className={FIELD}>
              <option value="">{t.datesAsk}</option>
              <option value="dmy">{t.dmy}</option>
              <option value="mdy">{t.mdy}</option>
            </select>
          </Field>
        </div>
      </Group>
      <div>
        <button type="submit" className="button button-strong">
          {t.submit}
        </button>
      </div>
    </form>
  )
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-4 border-rule border-t pt-3">
      <legend className="pe-3 font-semibold text-lg">{legend}</legend>
      {children}
    </fieldset>
  )
}

function Field({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="block font-semibold">
        {label}
        {children}
      </label>
      {hint === undefined ? null : <p className="mt-1 text-muted text-sm">{hint}</p>}
    </div>
  )
}
