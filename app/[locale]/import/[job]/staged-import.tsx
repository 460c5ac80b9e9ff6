import { FIELD, FieldGroup, FormField } from '@/components/imports/form-field'
import { SettingsFields } from '@/components/imports/settings-fields'
import { ScrollTable } from '@/components/table/scroll-table'
import type { JobPreview } from '@/lib/import/preview-job'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { FIELDS } from '@/lib/model/import-row'
import { ISSUES } from '@/lib/model/issues'
import { StagedRepeats } from './staged-repeats'

interface Props {
  readonly preview: JobPreview
  readonly locale: Locale
}

/** New names that are listed. */
const MOST_NAMES = 20

/** What an import would bring, with what can still be said of it; one form, without script too. */
export function StagedImport({ preview, locale }: Props) {
  const { imports: t } = messagesFor(locale)
  const { job, header, columns } = preview
  return (
    <form
      action={`/api/v1/imports/${job.key}`}
      method="post"
      encType="multipart/form-data"
      className="mt-8 grid grid-cols-1 gap-8"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="encoding" value={job.settings.encoding ?? ''} />
      <p className="max-w-[46rem]">{t.checkIntro(job.rows.pending)}</p>
      {header.length === 0 ? null : (
        <FieldGroup legend={t.columns}>
          <div className="grid max-w-[56rem] gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {FIELDS.map((field) => (
              <FormField key={field} label={t.fields[field]}>
                <select name={`column-${field}`} defaultValue={columns[field] ?? ''} className={FIELD}>
                  <option value="">{t.noColumn}</option>
                  {header.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </FormField>
            ))}
          </div>
          {columns.text === undefined && columns.url === undefined ? <p role="alert">{t.noText}</p> : null}
        </FieldGroup>
      )}
      <div className="max-w-[46rem]">
        <SettingsFields locale={locale} settings={job.settings} />
      </div>
      <div>
        <Sample preview={preview} locale={locale} />
        <p className="mt-2 max-w-[46rem] text-muted text-sm">{t.garbled}</p>
      </div>
      <Findings preview={preview} locale={locale} />
      <StagedRepeats preview={preview} locale={locale} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="action" value="start" className="button button-strong">
          {t.start(job.rows.pending)}
        </button>
        <button type="submit" name="action" value="preview" className="button">
          {t.lookAgain}
        </button>
        <button type="submit" name="action" value="cancel" className="button">
          {t.discard}
        </button>
      </div>
    </form>
  )
}

function Sample({ preview: { sample }, locale }: Props) {
  const { imports: t, labels } = messagesFor(locale)
  return (
    <ScrollTable caption={t.sample}>
      <thead>
        <tr>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.article}</th>
          <th scope="col">{t.outlet}</th>
          <th scope="col">{t.date}</th>
          <th scope="col">{t.lang}</th>
          <th scope="col">{t.words}</th>
        </tr>
      </thead>
      <tbody>
        {sample.map(({ place, title, outlet, date, lang, words, removed, problem }) => (
          <tr key={place}>
            <th scope="row">{place}</th>
            {problem === null ? (
              <>
                <td className="min-w-[16rem]">
                  {title}
                  {words === null ? (
                    <span className="block text-muted text-xs">{t.toFetch}</span>
                  ) : removed.length === 0 ? (
                    <span className="block text-muted text-xs">{t.nothingRemoved}</span>
                  ) : (
                    <details className="text-xs">
                      <summary>{t.removed(removed.length)}</summary>
                      <ul className="mt-1 list-disc ps-4">
                        {removed.map((part) => (
                          <li key={part} className="break-words">
                            {part}
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
                <td>{outlet}</td>
                <td className="whitespace-nowrap">{date === null ? t.noDate : formatDate(locale, date, 'short')}</td>
                <td>{lang === 'fr' || lang === 'en' ? labels.language[lang] : '–'}</td>
                <td className="number">{words === null ? '–' : formatNumber(locale, words)}</td>
              </>
            ) : (
              <td colSpan={5}>{ISSUES[problem.code][locale]}</td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Findings({ preview: { checked, problems, outlets, events }, locale }: Props) {
  const { imports: t } = messagesFor(locale)
  return (
    <div className="grid max-w-[56rem] gap-3">
      <p>{t.looked(checked, problems.length)}</p>
      {problems.length === 0 ? null : (
        <ul className="list-disc ps-5">
          {problems.map(({ code, rows, example }) => (
            <li key={code}>
              <strong>{t.problemRows(rows)}</strong>: {ISSUES[code][locale]}{' '}
              <span className="text-muted text-sm">({example.split(': ')[0]})</span>
            </li>
          ))}
        </ul>
      )}
      <Names label={t.newOutlets} names={outlets} locale={locale} />
      <Names label={t.newEvents} names={events} locale={locale} />
    </div>
  )
}

function Names({ label, names, locale }: { label: string; names: readonly string[]; locale: Locale }) {
  const { imports: t, figures } = messagesFor(locale)
  if (names.length === 0) return null
  const more = names.length - MOST_NAMES
  return (
    <p>
      <strong>
        {label}
        {figures.colon}
      </strong>
      {names.slice(0, MOST_NAMES).join(', ')} {more > 0 ? t.moreNames(more) : null}
    </p>
  )
}
