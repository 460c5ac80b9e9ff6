import { csvLine } from '@/lib/export/csv'
import type { Upload } from '@/lib/import/start-import'
import { isLocale, type Locale } from '@/lib/messages/locale'
import { DATE_ORDERS, ENCODINGS, type ImportSettings } from '@/lib/model/import-job'
import { FIELDS } from '@/lib/model/import-row'
import { LANGUAGES } from '@/lib/model/language'

/** What a form gives: a file, addresses, or one article; null where it gives nothing. */
export async function uploadOf(form: FormData, options: readonly string[]): Promise<Upload | null> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0)
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), options }
  const addresses = textOf(form, 'addresses')
  if (addresses !== '') return { name: 'addresses.csv', bytes: addressTable(addresses), options }
  const text = textOf(form, 'text')
  if (text === '') return null
  const fields = { text, title: textOf(form, 'title'), date: textOf(form, 'date'), url: textOf(form, 'url') }
  const line = JSON.stringify(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')))
  return { name: 'pasted.jsonl', bytes: new TextEncoder().encode(line), options }
}

/** Whatever stands in a line is taken for an address: one that is none is told in its row. */
function addressTable(lines: string): Uint8Array {
  const table = ['url', ...lines.split('\n').map((line) => line.trim())].filter((line) => line !== '')
  return new TextEncoder().encode(table.map((cell) => csvLine([cell])).join(''))
}

/** What a form says of all rows. A column that is chosen to be nobody's comes as an empty name, one that is to be guessed not at all. */
export function settingsOf(form: FormData): ImportSettings {
  const columns: Partial<Record<(typeof FIELDS)[number], string>> = {}
  for (const field of FIELDS) {
    const chosen = form.get(`column-${field}`)
    if (typeof chosen === 'string') columns[field] = chosen
  }
  const [outlet, event, lang, dates, encoding] = ['outlet', 'event', 'lang', 'dates', 'encoding'].map((name) =>
    textOf(form, name),
  )
  return {
    outlet: outlet || null,
    event: event || null,
    lang: LANGUAGES.find((one) => one === lang) ?? null,
    dates: DATE_ORDERS.find((one) => one === dates) ?? null,
    repeats: textOf(form, 'repeats') === 'keep' ? 'keep' : 'mark',
    encoding: ENCODINGS.find((one) => one === encoding) ?? null,
    columns,
  }
}

/** The same as options of the command line: `--name=value`, so that no value can be read as another option. */
export function optionsOf(form: FormData): string[] {
  const { columns, ...all } = settingsOf(form)
  return [
    ...Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`--${name}=${value}`])),
    ...Object.entries(columns).map(([field, name]) => `--column=${field}=${name}`),
  ]
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

export function localeOf(form: FormData | null): Locale {
  const given = form === null ? '' : textOf(form, 'locale')
  return isLocale(given) ? given : 'en'
}
