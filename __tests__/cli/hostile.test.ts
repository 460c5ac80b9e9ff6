import { expect, it, vi } from 'vitest'
import { scoreDocument } from '@/lib/cli/score-document'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { scoredDocumentSchema } from '@/lib/model/scored-document'

/** Not a measure: a reading whose time grows with the square of these texts would not end within it. */
vi.setConfig({ testTimeout: 120_000 })

const MANY = 100_000
const codebook = compileCodebook(loadCodebook())

it.each([
  ['one word of 10 MB', 'souverain'.repeat(1_111_112)],
  ['quotation marks that open', '« Mali '.repeat(MANY)],
  ['quotation marks that close', 'Mali » '.repeat(MANY)],
  ['straight quotation marks', '"Mali '.repeat(MANY)],
  ['quotations within quotations', '“a '.repeat(MANY) + '”'.repeat(MANY)],
  ['tags within tags', `${'<div>'.repeat(MANY)}Mali${'</div>'.repeat(MANY)}`],
  ['tags that never end', '<a href="'.repeat(MANY)],
  ['words and marks without a space', 'Mali,Paris;Moscou-'.repeat(MANY / 10)],
  ['elisions without end', "l'".repeat(MANY)],
  ['stops without a space', 'a.'.repeat(MANY)],
  ['addresses without a space', 'a@www.'.repeat(MANY)],
  ['lines', 'a\n'.repeat(MANY)],
  ['lines that head other articles', 'Lire aussi :\n'.repeat(MANY)],
  ['accents on one letter', `e${'\u0301'.repeat(MANY)} Mali`],
  ['halves of pairs', `${'\ud800'.repeat(MANY)} Mali \udc00`],
  ['emoji', 'Mali😀'.repeat(MANY)],
  ['spaces', `a${' '.repeat(MANY)}b`],
  ['verbs of saying', 'a dit que selon said '.repeat(MANY / 10)],
])('%s', (_, text) => {
  // Each in one language: the stages are the same, and the whole should take seconds.
  const lang = text.length % 2 === 0 ? 'fr' : 'en'
  const { line, scored } = scoreDocument({ id: 'hostile', text, title: null, lang }, codebook)
  expect(scored).toBe(true)
  const document = scoredDocumentSchema.parse(JSON.parse(line))
  for (const hit of document.hits) expect(document.text.slice(hit.start, hit.end)).toBe(hit.text)
  for (const [start, end, raw] of document.rawSpans)
    expect(text.slice(raw, raw + end - start) === document.text.slice(start, end)).toBe(true)
})
