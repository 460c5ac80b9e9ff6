import { z } from 'zod'
import { LANGUAGES } from '../../model/language'
import { faultLine } from '../json-fault'
import { placeOf } from '../parse'
import { findingOf, placeOfForm } from '../problem'
import { addLine, type FormatReading, type Lines, refused } from './format'
import { linesOfJson } from './json-lines'
import { slugOf } from './names'

/** Our own form in one JSON file, whole or lean. */
export function readOwn(text: string): FormatReading {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    const line = faultLine(text)
    const reason = error instanceof Error ? error.message : 'not JSON'
    return refused([findingOf('invalid_json', `line ${line}`, line, reason)])
  }
  return { content, lines: linesOf(text, content), findings: [], foreign: false }
}

const idSchema = z.union([
  z.object({ id: z.string() }).transform(({ id }) => id),
  // A designation of the lean form is named by its label.
  z.object({ label: z.string() }).transform(({ label }) => slugOf(label)),
  z.object({ label: z.object({ en: z.string() }) }).transform(({ label }) => slugOf(label.en)),
])

/** Lines by field ("cues › russia › code") and, for forms, by the place that the check names. */
function linesOf(text: string, content: unknown): Lines {
  const lines: Lines = new Map()
  for (const { path, line } of linesOfJson(text)) {
    addLine(lines, placeOf(content, path), line)
    const [section, group, second] = path
    const groupId = idOf(content, path.slice(0, 2))
    const lang = LANGUAGES.find((one) => one === path.at(-2))
    const written = lang === undefined ? undefined : valueAt(content, path)
    if (section === 'contexts' && lang !== undefined && typeof written === 'string' && path.length === 4) {
      addLine(lines, placeOfForm('context', String(group), lang, written), line)
    }
    if ((section !== 'cues' && section !== 'actors') || groupId === null) continue
    const name = `${section === 'cues' ? 'cue' : 'actor'} ${groupId}`
    if (path.length === 2) addLine(lines, name, line)
    if (second === 'code' && path.length === 3) addLine(lines, `code ${String(valueAt(content, path))}`, line)
    const part = path.length === 4 ? idOf(content, path) : null
    if (part !== null) addLine(lines, `${name} › ${part}`, line)
    if (lang === undefined || typeof written !== 'string') continue
    const owner = second === 'exclude' ? 'exclude' : path.length === 6 ? idOf(content, path.slice(0, 4)) : null
    if (owner !== null) addLine(lines, placeOfForm(name, owner, lang, written), line)
  }
  return lines
}

function valueAt(content: unknown, path: readonly (string | number)[]): unknown {
  let at = content
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  return at
}

function idOf(content: unknown, path: readonly (string | number)[]): string | null {
  const found = idSchema.safeParse(valueAt(content, path))
  return found.success ? found.data : null
}
