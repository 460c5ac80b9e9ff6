import type { Furniture, Removal } from '../../model/document'
import type { Line } from './lines'

interface InlineForm {
  readonly reason: Furniture
  /** One of these stands in everything that the pattern finds: nearly all lines are passed over without trying it. */
  readonly signs: readonly string[]
  /** Group 1, or the whole, is what goes. Every repetition is bounded: lines may hold a whole book. */
  readonly pattern: RegExp
}

const NETWORK = '(?:Telegram|Facebook|Twitter|X|Instagram|Whats ?App|YouTube|TikTok|LinkedIn|Google News)'
const ALSO =
  '(?:(?:[ÀA] )?(?:[Ll]ire|LIRE|[Vv]oir|VOIR) (?:aussi|AUSSI|également|ÉGALEMENT)|[ÀA] lire|Articles? (?:recommandés?|liés?|similaires?)|Sur le même sujet|(?:Read|READ) (?:more|also|MORE|ALSO)|(?:Also|ALSO) (?:read|READ)|(?:See|SEE) (?:also|ALSO)|Related (?:articles?|stories)|Recommended (?:reading|stories))'
const BUTTON =
  "(?:J['’]autorise|J['’]accepte|Gérer mes choix|Paramétrer (?:vos|mes) (?:choix|cookies)|Tout accepter|Tout Accepter|Tout refuser|Tout Refuser|Continuer sans accepter|Accept all(?: cookies)?|Reject all|Manage (?:choices|preferences|cookies)|Cookie settings)"
const PICTURE = '(?:AFP|AP Photo|AP|Reuters|REUTERS|EPA|Getty Images|SIPA|Sipa|Xinhua|TASS|Sputnik|Anadolu)'

/** Furniture that lost its line break: it stands between two sentences, or behind the last one. */
const INLINE: readonly InlineForm[] = [
  {
    reason: 'read_also',
    signs: [':'],
    pattern: new RegExp(
      `(?<=^|[.!?…»”")]\\s{1,3})(${ALSO}(?: sur [\\p{Lu}][\\p{L} ]{1,30})? ?:)(?=\\s{0,3}(?:$|[\\p{Lu}\\d«“"]))`,
      'gmu',
    ),
  },
  {
    reason: 'read_also',
    signs: [':'],
    pattern: /(?<=[.!?…»”")]\s{1,3})((?:Regarder|Écouter|Regardez|Écoutez|Watch|Listen) ?:)(?=\s{0,3}$)/gmu,
  },
  {
    reason: 'caption',
    signs: ['['],
    pattern: /\[(?:[Pp]hotos?|[Ii]mages?|[Cc]liché) (?:d['’]illustration|d['’]archives?|prise? [^\]\n]{1,40})\]/gu,
  },
  {
    reason: 'photo_credit',
    signs: ['('],
    pattern: new RegExp(
      `\\((?:(?:Photo|Image|Crédit|Credit|Photo credit|Crédit photo) ?[:/] ?[^)\\n]{2,60}|(?:Photo|Image) by [^)\\n]{2,60}|${PICTURE}/[^)\\n]{2,60}|[^()\\n]{2,50}/ ?${PICTURE}(?: via ${PICTURE})?)\\)`,
      'gu',
    ),
  },
  { reason: 'photo_credit', signs: ['©'], pattern: /(?<=[.!?»”])\s{0,3}(© ?(?:[\p{Lu}][^.!?\n]{1,50}))$/gmu },
  {
    reason: 'follow_us',
    signs: ['Suivez', 'Follow', 'Retrouvez'],
    pattern: new RegExp(
      `(?<=[.!?…»”] )((?:Suivez|Follow|Retrouvez)(?:-nous| us)?[^.!?\\n]{0,60} (?:sur|on) ?${NETWORK}[.! ]{0,3})$`,
      'gmu',
    ),
  },
  {
    reason: 'cookie_notice',
    signs: ['autorise', 'ccept', 'choix', 'efuser', 'ookie', 'Reject', 'Manage'],
    pattern: new RegExp(`(?<=[.!?…»”] {1,3})(${BUTTON}(?:[ .|/]{0,3}${BUTTON}){1,6}[. ]{0,3})$`, 'gmu'),
  },
]

/** Cuts inside lines that stay. */
export function findInlineFurniture(
  text: string,
  lines: readonly Line[],
  reasons: readonly (Furniture | null)[],
): Removal[] {
  const cuts: Removal[] = []
  lines.forEach((line, i) => {
    if ((reasons[i] ?? null) !== null) return
    const body = text.slice(line.start, line.end)
    const found: Removal[] = []
    for (const { reason, signs, pattern } of INLINE) {
      if (!signs.some((sign) => body.includes(sign))) continue
      for (const match of body.matchAll(pattern)) {
        const cut = match[1] ?? match[0]
        const start = line.start + match.index + match[0].indexOf(cut)
        found.push({ start, end: start + cut.trimEnd().length, reason })
      }
    }
    found.sort((a, b) => a.start - b.start)
    for (const cut of found) if (cut.start >= (cuts.at(-1)?.end ?? 0)) cuts.push(cut)
  })
  return cuts
}
