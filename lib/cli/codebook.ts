import { writeFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { type Exported, exportCodebook } from '../codebook/export'
import { CODEBOOK_FORMATS, EXPORT_FORMATS } from '../codebook/formats/format'
import type { CodebookReading } from '../codebook/import'
import { loadCodebook } from '../codebook/load'
import { mended } from '../codebook/mend'
import { mergeCodebooks } from '../codebook/merge'
import { type Finding, findingOf } from '../codebook/problem'
import type { Codebook } from '../model/codebook'
import { LANGUAGES, type Language } from '../model/language'
import { openCodebook } from './open-codebook'
import { readOptions } from './read-options'
import { findingLines } from './say-findings'
import { wrongUsage } from './wrong-usage'

const OPTIONS = {
  format: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const

interface Options {
  readonly cwd: string
  readonly json: boolean
  readonly lang: Language | null
  /** Relative to `cwd`; null: standard output. */
  readonly output: string | null
}

/**
 * `contrechamp codebook import|export|check`. The codebook goes to standard output or to `--output`; what could not be carried
 * over goes to standard error, or is what `check` prints. Gives the exit code: 1 where a file cannot be used.
 */
export function codebookCommand(args: readonly string[], cwd: string): number {
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals } = parsed
  const [action, ...files] = positionals
  const [file, ...more] = files
  const lang = values.lang === undefined ? null : LANGUAGES.find((one) => one === values.lang)
  if (lang === undefined) return wrongUsage('--lang is fr or en')
  if (more.length > 0 && action !== 'import') return wrongUsage('codebook takes one FILE, but for import')
  const options = { cwd, lang, json: values.json === true, output: values.output ?? null }
  if (action === 'export') return runExport(file, values.format, options)
  const format = values.format === undefined ? null : CODEBOOK_FORMATS.find((one) => one === values.format)
  if (format === undefined) return wrongUsage(`--format is one of ${CODEBOOK_FORMATS.join(', ')}`)
  if (action !== 'import' && action !== 'check') return wrongUsage('codebook needs import, export or check')
  if (file === undefined) return wrongUsage(`codebook ${action} needs a FILE`)
  const open = (name: string) => openCodebook(resolve(cwd, name), { format, lang })
  return action === 'import' ? runImport(files, open, options) : runCheck(file, open(file), options)
}

/** Several files become one codebook: a dictionary is often in a file for each language. */
function runImport(files: readonly string[], open: (name: string) => CodebookReading, options: Options): number {
  const codebooks = files.flatMap((file) => {
    const { codebook, problems } = open(file)
    tell(problems, file, options)
    return codebook ?? []
  })
  const [first, ...rest] = codebooks
  if (first === undefined || codebooks.length < files.length) return 1
  const name = files.join(', ')
  const whole = mergeCodebooks([first, ...rest])
  if (whole === null) {
    tell([findingOf('too_many_cues', 'the files together')], name, options)
    return 1
  }
  const merged = rest.length === 0 ? { codebook: whole, problems: [] } : mended(whole)
  tell(
    merged.problems.map((problem) => ({ ...problem, line: null })),
    name,
    options,
  )
  if (merged.codebook === null) return 1
  if (!options.json) process.stderr.write(`${name}: ${sizeOf(merged.codebook)}\n`)
  return exportCodebook(merged.codebook, 'own', null).every(({ text }) => put(text, options.output, options)) ? 0 : 1
}

function runCheck(file: string, { codebook, problems }: CodebookReading, { json }: Options): number {
  for (const line of findingLines(problems, { file, json })) process.stdout.write(`${line}\n`)
  if (!json) {
    const count = (level: Finding['level']) => problems.filter((problem) => problem.level === level).length
    const found = `${count('error')} errors, ${count('warning')} warnings`
    process.stdout.write(`${file}: ${codebook === null ? 'cannot be used' : sizeOf(codebook)}; ${found}\n`)
  }
  return codebook === null ? 1 : 0
}

function runExport(file: string | undefined, wanted: string | undefined, options: Options): number {
  const format = EXPORT_FORMATS.find((one) => one === wanted)
  if (format === undefined) return wrongUsage(`codebook export needs --format, one of ${EXPORT_FORMATS.join(', ')}`)
  const { cwd, lang, output } = options
  const name = file ?? 'data/codebook'
  const { codebook, problems } =
    file === undefined
      ? { codebook: loadCodebook(), problems: [] }
      : openCodebook(resolve(cwd, file), { format: null, lang })
  tell(problems, name, options)
  if (codebook === null) return 1
  const parts = exportCodebook(codebook, format, lang)
  if (parts.length === 0) {
    tell([findingOf('codebook_empty', lang === null ? 'the codebook' : `its patterns in ${lang}`)], name, options)
    return 1
  }
  if (parts.length > 1 && output === null) {
    return wrongUsage(`a file of ${format} is in one language: give --lang, or --output for a file of each`)
  }
  return parts.every((part) => putPart(part, parts.length > 1, name, options)) ? 0 : 1
}

function putPart({ text, lang, lost }: Exported, several: boolean, name: string, options: Options): boolean {
  tell(lost, lang === null ? name : `${name} (${lang})`, options)
  const { output } = options
  if (!several || output === null || lang === null) return put(text, output, options)
  const ending = extname(output)
  return put(text, `${output.slice(0, output.length - ending.length)}.${lang}${ending}`, options)
}

/** Whether the text could be written. */
function put(text: string, output: string | null, options: Options): boolean {
  if (output === null) {
    process.stdout.write(text)
    return true
  }
  try {
    writeFileSync(resolve(options.cwd, output), text)
    return true
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : undefined
    tell([findingOf('unwritable_file', output, null, detail)], output, options)
    return false
  }
}

function tell(findings: readonly Finding[], file: string, { json }: Options): void {
  for (const line of findingLines(findings, { file, json })) process.stderr.write(`${line}\n`)
}

function sizeOf({ cues, actors }: Codebook): string {
  const concepts = cues.flatMap((cue) => cue.concepts)
  const patterns = LANGUAGES.map((lang) => `${concepts.flatMap((concept) => concept[lang]).length} ${lang}`)
  return `${cues.length} cues, ${concepts.length} concepts, ${patterns.join(' and ')} patterns, ${actors.length} actors`
}
