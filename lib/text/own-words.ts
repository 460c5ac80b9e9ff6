import type { Language } from '../model/language'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small words that French or English has and their neighbours (Spanish, Italian, Dutch, German …) have not. */
const OWN_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(
    'les des du et est une dans pour avec sur qui au aux cette ces pas elle ils elles sont être par mais ou où nous vous leur leurs ses été selon sans après avant contre depuis',
  ),
  en: words(
    'the of and to for that with by at from are have has had his her its their this which but not they said she you will would been were after who',
  ),
}
/** French words that count only before an apostrophe: elsewhere they are letters. */
const ELIDED = words('qu c j n s')
const LONGEST = 6
const APOSTROPHES = "'’ʼ"

/** This share of a text's words, and four times as many as the other language has, settle the matter without a detector. */
const PLAIN_SHARE = 0.12
const PLAIN_WORDS = 4

const UNASKED = 0
const NO_LETTER = 1
const OTHER_SCRIPT = 2
const LATIN = 3
const KINDS = new Uint8Array(0x10000)

function kindOf(char: string): number {
  if (!/\p{L}/u.test(char)) return NO_LETTER
  return /\p{Script=Latin}/u.test(char) ? LATIN : OTHER_SCRIPT
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code >= 0xd800 && code < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(index) ?? 0))
  const known = KINDS[code] ?? UNASKED
  if (known !== UNASKED) return known
  const kind = kindOf(text.charAt(index))
  KINDS[code] = kind
  return kind
}

/** Letters and words of a text, and how many of the words are French or English alone. */
export interface Tally {
  readonly letters: number
  readonly latin: number
  readonly words: number
  readonly own: Readonly<Record<Language, number>>
}

/** Counts in one pass: this is asked of every paragraph. */
export function tallyWords(text: string): Tally {
  const own = { fr: 0, en: 0 }
  let [letters, latin, words] = [0, 0, 0]
  let at = 0
  while (at < text.length) {
    const start = at
    for (let kind = kindAt(text, at); kind > NO_LETTER; kind = at < text.length ? kindAt(text, at) : NO_LETTER) {
      letters++
      if (kind === LATIN) latin++
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    }
    if (at === start) {
      at++
      continue
    }
    words++
    if (at - start > LONGEST) continue
    const word = text.slice(start, at).toLowerCase()
    if (OWN_WORDS.fr.has(word)) own.fr++
    else if (OWN_WORDS.en.has(word)) own.en++
    else if (ELIDED.has(word) && at < text.length && APOSTROPHES.includes(text.charAt(at))) own.fr++
  }
  return { letters, latin, words, own }
}

/** The language that the small words alone tell beyond doubt; null where they do not. */
export function plainLanguage({ words, own }: Tally): Language | null {
  const [more, less]: readonly [Language, Language] = own.fr > own.en ? ['fr', 'en'] : ['en', 'fr']
  const enough = own[more] >= PLAIN_WORDS && own[more] >= words * PLAIN_SHARE
  return enough && own[more] >= own[less] * 4 ? more : null
}
