import { compileCodebook } from '../cues/compile'
import { type CompiledCodebook, matchNames } from '../cues/match'
import type { Language } from '../model/language'
import type { Languages } from '../model/segment'
import type { Side } from '../model/sides'
import { segmentText } from '../text/segment'

export interface CompiledSides {
  readonly kinds: ReadonlyMap<string, Side['kind']>
  readonly matcher: CompiledCodebook
}

/** Sides that are no entry of a list of forms: what stays, and the officials of a state that is not told. */
export const UNCLASSED = 'unclassed'
export const UNNAMED = 'unnamed'
const ANONYMOUS = 'anonymous'
const OFFICIAL = 'official'
const MEDIA = 'media'
const OTHER_OFFICIALS = 'other_officials'

/** Words from the start of a description within which a form still says what the speaker is. */
const HEAD_WORDS = 12

export function compileSides(sides: readonly Side[]): CompiledSides {
  const actors = sides
    .filter(({ kind }) => kind !== 'rest')
    .map(({ id, label, en, fr }) => ({ id, label, designations: [{ id, label, stance: 0, en, fr }] }))
  const title = { en: 'Sides', fr: 'Camps' }
  const matcher = compileCodebook({ id: 'sides', version: 'sides', title, contexts: {}, cues: [], actors })
  return { kinds: new Map(sides.map(({ id, kind }) => [id, kind])), matcher }
}

/**
 * The side of a speaker by his name and the words that the text uses for him ("un diplomate français", "Richard Moncrieff,
 * directeur de l'International Crisis Group"): any of them may tell it.
 *
 * A role other than an official's decides before a country does, so that a Malian analyst is an expert; an official, and
 * whoever is called by a country alone, is on the side of the country that is named first. A name that is an
 * indefinite description and tells no side ("un habitué", "some") is anonymous.
 */
export function classifySpeaker(
  name: string,
  descriptions: readonly string[],
  lang: Language,
  sides: CompiledSides,
): string {
  const found = [name, ...descriptions].map((description) => sidesIn(description, lang, sides))
  const role = found.flatMap(({ roles }) => roles.find((id, index) => isTelling(id, index)) ?? [])[0]
  if (role !== undefined) return role
  const country = found.flatMap(({ countries }) => countries)[0]
  if (country !== undefined) return country
  if (INDEFINITE.test(name) && !DOCUMENT.test(name)) return ANONYMOUS
  return found.some(({ roles }) => roles.includes(OFFICIAL)) ? OTHER_OFFICIALS : UNCLASSED
}

/** A role that tells the side whatever else is said: not an official's, and media only where they are named first ("un diplomate cité dans la presse"). */
const isTelling = (id: string, index: number) => id !== OFFICIAL && (id !== MEDIA || index === 0)

const INDEFINITE = /^(?:une?|des|certaine?s|plusieurs|quelques|d['’]autres|an?|some|several|one|many|other)\s/i
/** Papers speak for an office; they are not persons who keep their name back. */
const DOCUMENT = /^\S+\s(?:\S+\s)?(?:communiqu|déclaration|statement|lettre|letter|note|rapport|report|loi|law)/i

/** A text that is known to be in one language throughout. */
export function inLanguage(text: string, lang: Language): Languages {
  return { lang, mixed: false, paragraphs: [{ start: 0, end: text.length, lang }] }
}

/** Roles and countries near the start of a description, in the order in which they stand. */
function sidesIn(description: string, lang: Language, { kinds, matcher }: CompiledSides) {
  const segmented = segmentText(description, inLanguage(description, lang))
  const end = segmented.words[HEAD_WORDS]?.start ?? description.length
  const ids = matchNames(segmented, matcher)
    .filter(({ start }) => start < end)
    .map(({ cue }) => cue)
  return {
    roles: ids.filter((id) => kinds.get(id) === 'role'),
    countries: ids.filter((id) => kinds.get(id) === 'country'),
  }
}
