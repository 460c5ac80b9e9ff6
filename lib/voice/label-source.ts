import type { Attribution } from './attribution'
import { scopeEnd } from './clause'
import type { TokenRange } from './noun-phrase'
import { SPEAKING_NOUN } from './speaking-nouns'
import type { Token, TokenKind } from './token'

/** Longest label, in tokens: "Former defence minister Jean Dupont:". */
const LABEL = 14

const IN_LABEL: ReadonlySet<TokenKind> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'of',
  'possessive',
  'pronoun',
])

/**
 * The label before a colon as a source: "Macron : « … »", "Trump: Cruz has a long way to go", "Clinton would win: poll".
 *
 * Before a quotation any name or speaking noun will do, but a place (`isPlace`). Elsewhere only a headline is read so, and
 * only where the label speaks in the article too (`speaks`): "France-Mali : suspension" names a subject, not a speaker.
 */
export function labelSource(
  tokens: readonly Token[],
  headline: boolean,
  speaks: (range: TokenRange) => boolean,
  isPlace: (range: TokenRange) => boolean,
): Attribution | null {
  return labelBefore(tokens, headline, speaks, isPlace) ?? (headline ? labelAfter(tokens, speaks) : null)
}

function labelBefore(
  tokens: readonly Token[],
  headline: boolean,
  speaks: (range: TokenRange) => boolean,
  isPlace: (range: TokenRange) => boolean,
): Attribution | null {
  const colon = tokens.slice(0, LABEL + 1).findIndex(({ word, kind }) => kind === 'stop' && word === ':')
  if (colon <= 0) return null
  const whole = labelRange(tokens, colon)
  const about = headline ? nameAbout(tokens, colon) : null
  // "Guerre au Mali : « … »" is about a war; "Macron sur le Mali" only where Macron speaks in the article.
  const range = isLabel(tokens, whole) ? whole : about && speaks(about) ? about : null
  if (!range) return null
  const quoted = tokens[colon + 1]?.kind === 'quotation'
  const someone = tokens.slice(0, colon).some(({ kind, word }) => kind === 'name' || SPEAKING_NOUN.test(word))
  const quotes = quoted && someone && !isTopic(tokens, range) && (speaks(range) || !isPlace(range))
  if (!quotes && !(headline && speaks(range))) return null
  return label(range, 0, colon + 1, { from: colon + 1, to: scopeEnd(tokens, colon + 1) })
}

/** Without the subject before a dash and the bracket behind: "Sahel – Macron : …", "Assimi Goïta (41 ans) : …". */
function labelRange(tokens: readonly Token[], colon: number): TokenRange {
  const dash = tokens.findLastIndex(({ word }, at) => at < colon && /^[–—-]$/.test(word))
  const bracket = tokens[colon - 1]?.word === ')' ? tokens.findIndex(({ word }) => word === '(') : -1
  return { from: dash + 1, to: bracket > dash ? bracket : colon }
}

function labelAfter(tokens: readonly Token[], speaks: (range: TokenRange) => boolean): Attribution | null {
  const end = tokens.at(-1)?.word === '.' ? tokens.length - 1 : tokens.length
  const mark = tokens.findLastIndex(({ word, kind }, at) => kind === 'stop' && /^[:–—-]$/.test(word) && at < end)
  if (mark <= 0 || end - mark > 9) return null
  const range = { from: mark + 1, to: end }
  if (!isLabel(tokens, range)) return null
  const speaking = tokens.slice(mark + 1, end).some(({ word }) => SPEAKING_NOUN.test(word))
  if (!(speaks(range) || (speaking && end - mark <= 5))) return null
  return label(range, mark, end, { from: 0, to: mark })
}

/** "Trump on Cruz: …", "Macron sur le Mali : …": the name before the subject. */
function nameAbout(tokens: readonly Token[], colon: number): TokenRange | null {
  let to = 0
  while (to < colon && tokens[to]?.kind === 'name') to++
  return to > 0 && /^(?:on|about|to|sur|à|au|aux)$/.test(tokens[to]?.word ?? '') ? { from: 0, to } : null
}

/** "France-Mali", "Egypte-terrorisme": what it is about, not who speaks. */
function isTopic(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 1 && /\p{L}-\p{L}/u.test(tokens[from]?.word ?? '')
}

function isLabel(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return (
    from < to &&
    tokens
      .slice(from, to)
      .every(
        ({ kind, reading }, index) =>
          IN_LABEL.has(kind) ||
          reading?.form === 'participle' ||
          (kind === 'comma' && index > 0 && tokens[from]?.kind === 'name'),
      )
  )
}

function label(speaker: TokenRange, from: number, to: number, reported: TokenRange): Attribution {
  return {
    from,
    to,
    head: from,
    kind: 'cue',
    takes: new Set(),
    speaker,
    direct: true,
    reported: reported.from < reported.to ? [reported] : [],
    hedged: false,
  }
}
