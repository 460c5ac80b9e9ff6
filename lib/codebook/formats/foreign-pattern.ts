import type { CodebookProblem } from '../problem'

const REGULAR_EXPRESSION =
  /\\[bBdDsSwW.*+?()[\]^$]|\.[*+?]|\[[^\]\s]+\]|\([^()]*\|[^()]*\)|\)[?*+]|\(\?|^\^.*\$$|\{\d+(?:,\d*)?\}/
/** Marks that mean something in our own patterns only. */
const OWN_MARKS = /^(?:cs|ac):\S|(?:^|\s)~~?!?[a-z]|<\d+>/

/** What a form of another program becomes: a pattern of ours (with `exact` false where it finds a little more or less), or nothing. */
export type ForeignPattern =
  | { readonly written: string; readonly exact: boolean }
  | { readonly written: null; readonly code: CodebookProblem['code'] & ('regular_expression' | 'wildcard_lost') }

/**
 * Reads a form in the glob style that LIWC, quanteda, Lexicoder, WordStat and Yoshikoder share: `*` any letters, `?` one letter,
 * white space (or `_`) between words. A `*` alone stands for one word between its neighbours, which `<1>` comes nearest to.
 *
 * @example readForeignPattern('new_york*') // { written: 'new york*', exact: false }
 */
export function readForeignPattern(form: string): ForeignPattern {
  const trimmed = form.normalize('NFC').trim()
  if (REGULAR_EXPRESSION.test(trimmed)) return { written: null, code: 'regular_expression' }
  if (OWN_MARKS.test(trimmed)) return { written: null, code: 'wildcard_lost' }
  const words = trimmed
    .replaceAll(/(?<=[\p{L}\p{N}*])_+(?=[\p{L}\p{N}*])/gu, ' ')
    .replaceAll(/(?<=[^\s*])\*{2,}(?=\s|$)/gu, '*')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.some((word) => word.includes('?') || (word !== '*' && /\*[\p{L}\p{N}*]/u.test(word)))) {
    return { written: null, code: 'wildcard_lost' }
  }
  if (words[0] === '*' || words.at(-1) === '*') return { written: null, code: 'wildcard_lost' }
  const written = words.join(' ').replaceAll(/(?<= )\*(?: \*)*(?= )/g, (stars) => `<${stars.split(' ').length}>`)
  return { written, exact: written === form.replaceAll(/\s+/g, ' ').trim().normalize('NFC') }
}
