import type { DetectedLanguage } from '../model/language'
import type { Span } from '../model/span'
import { APOSTROPHE, DIGIT, isGap, isLetter, isWordKind, kindAt, LETTER, LOWER, SPACE, UPPER } from './characters'
import { isInnerStop } from './full-stop'
import { trimSpan } from './lines'

const STOPS = '.!?…‼⁇⁈⁉‽。！？؟۔।'
/** After these the next sentence follows without a space. */
const UNSPACED_STOPS = '。！？'
const CLOSERS = '»”’"\')]}›'
const OPENING = '«“„‘"\'’([{‹—–-¿¡•*'
/** What goes on with the sentence although a stop stands before it. */
const GOES_ON = /[,;:)\]}%.!?…]/

/** English puts a speaker right behind the mark: `"Why?" Macron asked.` */
const SPEECH_AFTER =
  /(?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,4}(?:said|says|asked|asks|added|replied|told|wrote|tweeted|shouted|answered|exclaimed|responded|continued|concluded|insisted|quipped|remarked)\b/uy

/** Behind an unspaced stop: what cannot be the rest of a site name or of initials. */
const SITE_ENDS = /(?:COM|ORG|NET|FR|INFO|TV|RU|EU|UK)(?!\p{L})/uy

/** No further is looked for the @ of a mail address. */
const LONGEST_NAME = 64

/** Sentences of one paragraph, without the space around them. They cover every non-space character of it. */
export function findSentences(text: string, paragraph: Span, lang: DetectedLanguage): Span[] {
  const sentences: Span[] = []
  const reader = { text, lang, end: paragraph.end, start: paragraph.start, straightQuotes: 0, inAddress: false }
  const close = (end: number) => {
    const sentence = trimSpan(text, { start: reader.start, end })
    if (sentence.end > sentence.start) sentences.push(sentence)
    reader.start = end
  }
  let worded = false
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const kind = kindAt(text, at)
    if (isWordKind(kind)) {
      worded = true
      continue
    }
    if (isGap(kind)) reader.inAddress = false
    else if (text[at] === '"') reader.straightQuotes++
    else if (opensAddress(text, at)) reader.inAddress = true
    if (!STOPS.includes(text.charAt(at))) continue
    const stop = at
    while (at + 1 < paragraph.end && STOPS.includes(text.charAt(at + 1))) at++
    const afterStops = at + 1
    const end = endOfClosers(reader, afterStops)
    if (end >= paragraph.end) break
    if (worded && endsSentence(reader, stop, afterStops, end)) {
      close(end)
      worded = false
    }
    for (let closer = afterStops; closer < end; closer++) if (text[closer] === '"') reader.straightQuotes++
    at = end - 1
  }
  close(paragraph.end)
  return sentences
}

interface Reader {
  readonly text: string
  readonly lang: DetectedLanguage
  /** Of the paragraph, and where the sentence being read starts. */
  readonly end: number
  readonly start: number
  /** Seen so far in the paragraph: an odd number means that one is open. */
  readonly straightQuotes: number
  /** Within a web or mail address, up to the next space. */
  readonly inAddress: boolean
}

/** Past the closing marks after a stop; only » and ” may stand behind a space, and a note's number goes with them. */
function endOfClosers({ text, end, straightQuotes }: Reader, from: number): number {
  let at = from
  let quotes = straightQuotes
  for (;;) {
    let next = at
    while (next < end && next - at < 3 && isGap(kindAt(text, next))) next++
    const mark = text.charAt(next)
    if (next < end && (mark === '»' || mark === '”' || mark === '›')) {
      at = next + 1
      continue
    }
    if (at >= end || !CLOSERS.includes(text.charAt(at))) return noteEnd(text, at, end)
    const beforeLetter = at + 1 < end && isWordKind(kindAt(text, at + 1))
    if (kindAt(text, at) === APOSTROPHE && beforeLetter) return at
    if (text[at] === '"') {
      if (beforeLetter && quotes % 2 === 0) return at
      quotes++
    }
    at++
  }
}

/** "[12]" right behind the stop. */
function noteEnd(text: string, at: number, end: number): number {
  const note = /^\[\d{1,3}\]/.exec(text.slice(at, Math.min(end, at + 5)))
  return note === null ? at : at + note[0].length
}

function endsSentence(reader: Reader, stop: number, afterStops: number, end: number): boolean {
  const { text, lang } = reader
  let next = end
  while (next < reader.end && isGap(kindAt(text, next))) next++
  if (next >= reader.end) return false
  let letter = next
  while (letter < reader.end && (OPENING.includes(text.charAt(letter)) || isGap(kindAt(text, letter)))) letter++
  if (letter >= reader.end) return false
  const kind = kindAt(text, letter)
  if (next === end) {
    if (UNSPACED_STOPS.includes(text.charAt(afterStops - 1))) return true
    return !reader.inAddress && opensAtOnce(reader, stop, afterStops, letter)
  }
  if (kind === LOWER) return opensWithArticle(text, letter) && !isInnerStop(text, reader.start, stop, letter, lang)
  if (GOES_ON.test(text.charAt(letter))) return false
  const alone = text[stop] === '.' && afterStops === stop + 1
  if (!alone && isLeadIn(reader, stop)) return false
  if (!alone) return !(lang === 'en' && end > afterStops && isSpeechAfter(text, letter))
  const closed = end > afterStops && text[afterStops] !== ')'
  return closed || !isInnerStop(text, reader.start, stop, letter, lang)
}

/** “… The army": the dots that open a quotation end nothing. */
function isLeadIn({ text, straightQuotes }: Reader, stop: number): boolean {
  const before = text.charAt(isGap(kindAt(text, stop - 1)) ? stop - 2 : stop - 1)
  return before === '"' ? straightQuotes % 2 === 1 : before !== '' && '«“„‘(['.includes(before)
}

/** "al-Shabab", "el-Sissi": Arabic names keep a small article at the head of a sentence. */
function opensWithArticle(text: string, letter: number): boolean {
  return /^(?:al|el|as|ash|at|an)[-‑]\p{Lu}/u.test(text.slice(letter, letter + 6))
}

function isSpeechAfter(text: string, letter: number): boolean {
  SPEECH_AFTER.lastIndex = letter
  return SPEECH_AFTER.test(text)
}

/** "Mali.L'axe": a sentence ends without a space where a word or a figure stops and a capitalised word goes on. */
function opensAtOnce(reader: Reader, stop: number, afterStops: number, letter: number): boolean {
  const { text, lang } = reader
  if (kindAt(text, letter) !== UPPER || opensMail(text, stop)) return false
  const after = kindAt(text, letter + 1)
  const goesOn = after === LOWER || after === APOSTROPHE
  const single = isGap(after) && /[AIYÀÔ]/.test(text.charAt(letter))
  const capitals = after === UPPER && !isSiteEnd(text, letter)
  if (!goesOn && !single && !capitals) return false
  if (text[stop] !== '.' || afterStops > stop + 1) return true
  const before = kindAt(text, stop - 1)
  if (CLOSERS.includes(text.charAt(stop - 1)) || text[stop - 1] === '%') return true
  if (before === DIGIT) return goesOn && !isInnerStop(text, reader.start, stop, letter, lang)
  if (before !== LOWER && before !== UPPER && before !== LETTER) return false
  const word = isLetter(kindAt(text, stop - 2))
  if (!word) return /[aày]/.test(text.charAt(stop - 1)) && kindAt(text, stop - 2) === SPACE && goesOn
  return !isInnerStop(text, reader.start, stop, letter, lang)
}

function isSiteEnd(text: string, letter: number): boolean {
  SITE_ENDS.lastIndex = letter
  return SITE_ENDS.test(text)
}

/** Up to the next space it is an address: after "www.", "//" and "@". */
function opensAddress(text: string, at: number): boolean {
  const mark = text[at]
  return (
    mark === '@' || (mark === '/' && text[at + 1] === '/') || (mark === '.' && /^www$/i.test(text.slice(at - 3, at)))
  )
}

/** "Jean.Dupont@": the name before the @ holds a stop. */
function opensMail(text: string, stop: number): boolean {
  return /^[\w.+-]*@/.test(text.slice(stop, stop + LONGEST_NAME))
}
