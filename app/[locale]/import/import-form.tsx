import { FIELD, FieldGroup, FoldedGroup, FormField } from '@/components/imports/form-field'
import { SettingsFields } from '@/components/imports/settings-fields'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { ENCODINGS } from '@/lib/model/import-job'

/** A plain form, without script too: a file or one text, and what holds for both. */
export function ImportForm({ locale }: { locale: Locale }) {
  const { imports: t } = messagesFor(locale)
  return (
    <form action="/api/v1/imports" method="post" encType="multipart/form-data" className="grid gap-6">
      <input type="hidden" name="locale" value={locale} />
      <FieldGroup legend={t.fileLegend}>
        <FormField label={t.file} hint={t.fileHint}>
          <input
            type="file"
            name="file"
            accept=".csv,.tsv,.json,.jsonl,.html,.htm,.txt,.xml,.rss,.atom,.zip"
            className={FIELD}
          />
        </FormField>
        <FormField label={t.encoding} hint={t.encodingHint}>
          <select name="encoding" defaultValue="" className={FIELD}>
            <option value="">{t.encodingAuto}</option>
            {ENCODINGS.map((one) => (
              <option key={one} value={one}>
                {t.encodings[one]}
              </option>
            ))}
          </select>
        </FormField>
      </FieldGroup>
      <FoldedGroup legend={t.feedLegend}>
        <FormField label={t.feedUrl} hint={t.feedHint}>
          <input type="url" name="feed" className={FIELD} />
        </FormField>
        <div>
          <button type="submit" formAction="/api/v1/feeds" className="button">
            {t.addFeed}
          </button>
        </div>
      </FoldedGroup>
      <FoldedGroup legend={t.listLegend}>
        <FormField label={t.addresses} hint={t.listHint}>
          <textarea name="addresses" rows={3} className={FIELD} />
        </FormField>
      </FoldedGroup>
      <FoldedGroup legend={t.textLegend}>
        <FormField label={t.text}>
          <textarea name="text" rows={7} className={FIELD} />
        </FormField>
        <FormField label={t.articleTitle}>
          <input type="text" name="title" className={FIELD} />
        </FormField>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField label={t.date} hint={t.dateHint}>
            <input type="text" name="date" className={FIELD} />
          </FormField>
          <FormField label={t.url}>
            <input type="url" name="url" className={FIELD} />
          </FormField>
        </div>
      </FoldedGroup>
      <SettingsFields locale={locale} />
      <div>
        <button type="submit" className="button button-strong">
          {t.submit}
        </button>
      </div>
    </form>
  )
}
