import type { Linked } from './link-quotations'

/** A quotation of this many words or fewer that nobody is quoted for holds a word at a distance: « démocratie ». */
export const SCARE_WORDS = 3

/** What a name in quotation marks follows: l'opération « Serval », the film "Timbuktu". */
const NAMED =
  /^(?:opérations?|forces?|missions?|brigade|bataillon|société|compagnie|films?|livres?|romans?|journal|revue|magazine|hebdomadaire|quotidien|chaîne|émission|chanson|album|projet|programme|groupe|mouvement|collectif|association|site|parti|série|documentaire|plan|bateau|navire|frégate|porte-avions|sous-marin|cargo|pétrolier|paquebot|yacht|voilier|drone|exercice|festival|salon|exposition|prix|hôtel|restaurant|café|réseau|concept|slogan|baptisée?s?|nommée?s?|intitulée?s?|dénommée?s?|operation|movie|book|novel|newspaper|show|song|series|program|group|ship|frigate|vessel|carrier|submarine|tanker|boat|destroyer|exercise|festival|exhibition|prize|hotel|restaurant|album|titled|entitled|named|nicknamed|headlined)$/
/** Right before the marks, these give a name whoever speaks: un mouvement appelé « Sauvons le Burkina ». */
export const CALLED = /^(?:appelée?s?|nommée?s?|baptisée?s?|intitulée?s?|dénommée?s?|titled|entitled|named|nicknamed)$/
const SHOW = /^(?:show|podcast|program|programme|magazine|album)$/
/** Set before a word, these hold it at a distance whatever its capitals. */
const SO_CALLED = /^(?:soi-disant|prétendue?s?|so-called|supposed|self-styled|pseudo)$/

/**
 * quoted: a speaker's words. scare: one to three words that no reporting verb and no source cue in the sentence explains.
 * name: the title of a work, an operation or a body in marks ("Red Neck Country Club"): the outlet's own words.
 */
export function quotationKind(
  inner: string,
  words: number,
  { tie, alone, before, after }: Linked,
): 'quoted' | 'scare' | 'name' {
  if (SO_CALLED.test(before?.word ?? '')) return 'scare'
  const capital = /^\p{Lu}/u.test(inner)
  // said on “Face the Nation”; a “Today” show host: a programme is named, nobody quoted.
  const aired = before?.kind === 'preposition' && isTitleCase(inner)
  if (capital && words <= 6 && (aired || SHOW.test(after?.word ?? ''))) return 'name'
  if (capital && words <= 8 && CALLED.test(before?.word ?? '')) return 'name'
  if (tie === 'beside' || tie === 'place') return 'quoted'
  if (capital && words <= 8 && (NAMED.test(before?.word ?? '') || isTitleCase(inner))) return 'name'
  if (tie === 'line' || words > SCARE_WORDS) return 'quoted'
  return alone && words > 0 ? 'quoted' : 'scare'
}

/** Words that stay small in a title. */
const SMALL = /^(?:with|from|into|over|under|about|after|that|than|when|upon|dans|pour|avec|sans|sous|chez|entre|vers)$/

/** Two words or more, and a capital on all but small words. */
function isTitleCase(inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return (
    capitals >= 2 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4 || SMALL.test(word)) &&
    !/[.?!…]\s/.test(inner)
  )
}
