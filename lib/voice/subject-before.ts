import { isLooseParticiple, phraseBefore, REACH, type TokenRange } from './noun-phrase'
import type { Token, TokenKind } from './token'

/** What opens an aside between commas that names nobody: "Macron, dans un discours, a dit". */
const ASIDE: ReadonlySet<TokenKind> = new Set([
  'preposition',
  'time',
  'adverb',
  'conjunction',
  'question',
  'of',
  'that',
  'clitic',
])

/** The subject that ends right before the verb group at `start`, with its appositions; null where none stands there. */
export function subjectBefore(tokens: readonly Token[], start: number, plural: boolean): TokenRange | null {
  let end = start
  for (let asides = 0; asides < 4; asides++) {
    const last = tokens[end - 1]
    if (!last) return null
    if (last.kind === 'relative') return antecedent(tokens, end - 1, plural)
    if (last.kind !== 'comma') return asides === 0 ? phraseBefore(tokens, end, plural) : beforeAge(tokens, end, plural)
    const opening = openingComma(tokens, end - 1)
    if (opening < 0) {
      // "Le président camerounais Paul Biya, a déploré": a comma where none belongs.
      const whole = phraseBefore(tokens, end - 1, plural)
      const before = tokens[(whole?.from ?? 1) - 1]?.kind
      return whole && (before === undefined || before === 'stop') ? whole : null
    }
    const first = tokens[opening + 1]
    if (
      first &&
      !ASIDE.has(first.kind) &&
      first.reading?.form !== 'gerund' &&
      !isClause(tokens, opening + 1, end - 1)
    ) {
      const head = beforeAge(tokens, opening, plural)
      return head ? { from: head.from, to: start - 1 } : null
    }
    end = opening
  }
  return null
}

/** Between commas: a clause of its own ("the plan, Smith said, is"), not an apposition; relative clauses belong to what they follow. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.kind === 'relative') return false
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (token?.kind === 'relative') return false
    if (token?.reading?.form === 'finite' && !isLooseParticiple(tokens, index)) return true
  }
  return false
}

/** The noun phrase before a comma, over ages and roles: Clinton, 35, the daughter of …; Samba, analyste, fondateur et directeur de …. */
function beforeAge(tokens: readonly Token[], comma: number, plural: boolean): TokenRange | null {
  let head = phraseBefore(tokens, comma, plural)
  for (let steps = 0; steps < 3 && head; steps++) {
    const first = tokens[head.from]
    if (tokens[head.from - 1]?.kind !== 'comma' || !first) break
    const further = phraseBefore(tokens, head.from - 1, plural)
    const bare =
      first.kind === 'number' || first.kind === 'noun' || (first.kind === 'name' && head.to - head.from === 1)
    if (!further || !(bare || isNamedSubject(tokens, further))) break
    head = further
  }
  return head
}

/** A name that opens its clause: what follows between commas tells who that is. */
function isNamedSubject(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = tokens[from - 1]?.kind
  const opens =
    before === undefined || before === 'stop' || before === 'quotation' || before === 'conjunction' || before === 'that'
  return opens && tokens[to - 1]?.kind === 'name' && tokens[from]?.kind !== 'determiner'
}

export function openingComma(tokens: readonly Token[], closing: number): number {
  for (let index = closing - 1; index >= Math.max(0, closing - REACH); index--) {
    const kind = tokens[index]?.kind
    if (kind === 'comma') return index
    if (kind === 'stop' && !/[()[\]]/.test(tokens[index]?.word ?? '')) return -1
    if (kind === 'quotation') return -1
  }
  return -1
}

function antecedent(tokens: readonly Token[], relative: number, plural: boolean): TokenRange | null {
  const range = phraseBefore(tokens, tokens[relative - 1]?.kind === 'comma' ? relative - 1 : relative, plural)
  if (!range) return null
  // "validé par les autorités, qui jugent", "le soutien aux putschistes qui veulent": the last noun phrase is meant.
  for (let index = range.to - 1; index > range.from; index--) {
    const before = tokens[index - 1]
    const opens = tokens[index]?.kind === 'determiner' || /^(?:aux?|par|by)$/.test(before?.word ?? '')
    if (opens && /^(?:à|aux?|par|by|avec|with|contre|against|chez|devant)$/.test(before?.word ?? ''))
      return { from: index, to: range.to }
  }
  return range
}
