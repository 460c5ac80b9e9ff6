import type { FullName } from './proper-names'
import { SPEAKING_NOUN } from './speaking-nouns'
import type { Token } from './token'

/** How many names are looked up in the whole text: each costs one pass over it. */
const MAX_LOOKUPS = 50
/** Names that end so are of bodies and papers. */
const BODY =
  /(?:Times|Post|News|Journal|House|Party|Committee|Court|States|Department|University|Union|Nations|Council|Street|City|County|Agency|Bank|Group|Center|Centre|Institute|Association|Foundation|Unies|Monde|Figaro|Afrique|France|Faso|Mali|Niger|War|[IVX]{2,}|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** Last December, MEXICO CITY. */
const NO_PERSON = /^(?:Last|Next|Super|Early|Late)\s|^[\p{Lu}\s]+$/u
/** A name after an article or a preposition is a place, a body, a date, or no subject. */
const BEFORE_OTHERS =
  /(?:^|\s)(?:the|les?|la|des|du|in|on|at|by|for|since|last|next|en|à|au|sur|par|pour|depuis|dans)\s+$|l['’]$/i

/** Words before a name after which a comma ends an aside: "Interrogée sur France Inter, la ministre a dit". */
const AFTER_PREPOSITION = /(?:^|\s)(?:sur|à|dans|avec|par|chez|devant|in|on|at|by|with|from|before)\s+$/

/** What stands before a place. */
const IN_PLACE = /(?:^|[^\p{L}])(?:aux?|en|in)\s+$/u

/** Who bears which office in the article, and which names are no person's. */
export class Roles {
  private readonly bearers = new Map<string, Set<string>>()
  private readonly places = new Map<string, boolean>()
  private readonly looked = new Set<string>()

  private readonly text: string
  private readonly names: readonly FullName[]

  constructor(text: string, names: readonly FullName[]) {
    this.text = text
    this.names = names
  }

  add(noun: string, name: string): void {
    this.bearers.set(noun, (this.bearers.get(noun) ?? new Set()).add(name))
  }

  /** "la ministre", "the minister": the one minister whom the article names. */
  bearer(words: readonly Token[]): string | null {
    if (words.length > 3 || !/^(?:le|la|l'|the)$/.test(words[0]?.word ?? '')) return null
    const noun = words[1]?.word ?? ''
    if (!this.looked.has(noun) && this.looked.size < MAX_LOOKUPS && SPEAKING_NOUN.test(noun)) {
      this.looked.add(noun)
      for (const name of this.names) if (this.isBeside(name, noun)) this.add(noun, name.name)
    }
    const named = this.bearers.get(noun)
    return named?.size === 1 ? ([...named][0] ?? null) : null
  }

  /** "au Burkina Faso", "in Mali": no person is written so. */
  isPlace(name: string): boolean {
    const known = this.places.get(name)
    if (known !== undefined || this.places.size > MAX_LOOKUPS || name.length > 60) return known ?? false
    const place = this.stands(name)
    this.places.set(name, place)
    return place
  }

  private stands(name: string): boolean {
    if (name === '') return false
    for (let at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if (IN_PLACE.test(this.text.slice(Math.max(0, at - 8), at)) && !/^\p{L}/u.test(this.text.slice(end, end + 2)))
        return true
    }
    return false
  }

  /** Nothing about the name says that it is a place, a paper or a body. */
  isPerson({ name, start }: FullName): boolean {
    const before = this.text.slice(Math.max(0, start - 12), start)
    return !NO_PERSON.test(name) && !BODY.test(name) && !BEFORE_OTHERS.test(before) && !this.isPlace(name)
  }

  /** Whether the text calls the bearer of a name so, right before or in an apposition: "le président X", "X, la ministre des Armées". */
  private isBeside({ name, start }: FullName, noun: string): boolean {
    const end = start + name.length
    const isNoun = (word: string) => word.replace(/^l['’]/, '') === noun
    const before = this.text.slice(Math.max(0, start - 40), start).toLowerCase()
    if (before.includes(noun) && before.split(/\s/).slice(-4).some(isNoun)) return true
    if (!this.text.startsWith(', ', end) || AFTER_PREPOSITION.test(before)) return false
    const after = this.text.slice(end + 2, end + 42).toLowerCase()
    return after.includes(noun) && after.split(/\s/).slice(0, 4).some(isNoun)
  }
}
