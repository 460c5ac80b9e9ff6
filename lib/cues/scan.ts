import type { Span } from '../model/span'
import { APOSTROPHE, BREAK, CLASSES, isAstralWord, LETTER, MARK, SEPARATOR, SKIP, SURROGATE } from './alphabet'
import { ANY_LETTER, CODE_BITS, PERHAPS, UNCERTAIN } from './outline'
import { AFTER_WORD, BEFORE_GAP, BEFORE_MARK, ENDS, STAR, STRICT, type Trie } from './trie'

/** A pattern of the trie, by its place in the list, and where it stands. */
export interface Candidate extends Span {
  readonly pattern: number
}

/** Share of capitals above which a line has lost its case: there `cs:` patterns match in any case. */
const CAPITALS_SHARE = 0.8

/**
 * Walks a trie over a text from every word start. Each character is looked at once for the words of the text, and again only
 * where a pattern has begun there; a pattern is reported once per place, with the nearest end its gaps allow.
 */
export class Scanner {
  private readonly reported: Int32Array
  private found: Candidate[] = []
  private limit = 0
  private start = 0
  private wordIndex = 0
  private line = { start: 0, end: -1, capitals: false }

  constructor(
    private readonly trie: Trie,
    patternCount: number,
    private readonly text: string,
    private readonly units: Uint16Array,
    private readonly words: readonly Span[],
  ) {
    this.reported = new Int32Array(patternCount).fill(-1)
  }

  /** Every pattern in a sentence, by start. `firstWord` is the place of the sentence's first word in `words`. */
  scan(sentence: Span, firstWord: number): Candidate[] {
    const { units } = this
    const { codes, next, opening } = this.trie.outline
    const limit = sentence.end
    this.found = []
    this.limit = limit
    this.wordIndex = firstWord
    let at = sentence.start
    while (at < limit) {
      const first = codes[units[at] ?? 0] ?? 0
      if (first < ANY_LETTER) {
        if (first === UNCERTAIN && this.isPairOfWord(at)) at = this.runEnd(at)
        else at++
        continue
      }
      const start = at++
      let code = at < limit ? (codes[units[at] ?? 0] ?? 0) : 0
      let state = opening[(first << CODE_BITS) | code] ?? 0
      if (state !== 0) {
        for (let to = at + 1; state > PERHAPS; to++)
          state = next[(state << CODE_BITS) | (to < limit ? (codes[units[to] ?? 0] ?? 0) : 0)] ?? 0
        if (state === PERHAPS) {
          this.start = start
          this.walk(0, start, start)
        }
      }
      while (code >= ANY_LETTER) code = ++at < limit ? (codes[units[at] ?? 0] ?? 0) : 0
      if (code === UNCERTAIN) at = Math.max(at, this.runEnd(at))
    }
    return this.found
  }

  private isPairOfWord(at: number): boolean {
    return CLASSES[this.units[at] ?? 0] === SURROGATE && isAstralWord(this.text, at)
  }

  /** End of the run of letters at `at`, marks included, trailing invisible characters left out. */
  private runEnd(at: number): number {
    const { units, limit } = this
    let end = at
    while (at < limit) {
      const kind = CLASSES[units[at] ?? 0] ?? BREAK
      if (kind >= LETTER || kind === MARK) end = ++at
      else if (kind === SKIP) at++
      else if (kind === SURROGATE && isAstralWord(this.text, at)) {
        at += 2
        end = at
      } else break
    }
    return end
  }

  /** Follows letters from `at`; `end` is the end of the last letter read, with its marks. */
  private walk(from: number, at: number, end: number): void {
    const { trie, units, limit } = this
    let node = from
    for (;;) {
      const traits = trie.traits[node] ?? 0
      if ((traits & STAR) !== 0) this.afterRun(trie.star[node] ?? 0, this.runEnd(at))
      let kind = BREAK
      while (at < limit) {
        kind = CLASSES[units[at] ?? 0] ?? BREAK
        if (kind === MARK) end = ++at
        else if (kind === SKIP) at++
        else break
      }
      if (at >= limit || kind < LETTER) {
        if (at < limit && kind === SURROGATE && isAstralWord(this.text, at)) return
        if ((traits & AFTER_WORD) !== 0) this.afterRun(node, end)
        return
      }
      const code = units[at] ?? 0
      let target = this.step(node, trie.symbols[code] ?? 0)
      const noted = trie.noted[code] ?? 0
      if (noted > 1 || (noted === 1 && (traits & STRICT) !== 0)) target = this.noted(node, target, code, at)
      if (target === 0) return
      node = target
      end = ++at
    }
  }

  /** Whether a letter may follow at a node: most words of a gap are passed over at their first letter. */
  private goesOn(node: number, code: number): boolean {
    const { symbols, noted, traits } = this.trie
    const note = noted[code] ?? 0
    return this.step(node, symbols[code] ?? 0) !== 0 || note > 1 || (note === 1 && ((traits[node] ?? 0) & STRICT) !== 0)
  }

  private step(node: number, symbol: number): number {
    return symbol === 0 ? 0 : (this.trie.next[node * this.trie.width + symbol] ?? 0)
  }

  /** The other ways a character can be read. All but one are followed at once; the one left is returned. */
  private noted(node: number, target: number, code: number, at: number): number {
    const composed = this.composedAt(code, at)
    const note = this.trie.notes.get(composed)
    if (note === undefined) return target
    let kept = target
    for (const symbol of note.tail) {
      const star = this.trie.star[kept] ?? 0
      if (kept !== 0 && star !== 0) this.afterRun(star, this.runEnd(at))
      kept = kept === 0 ? 0 : this.step(kept, symbol)
    }
    for (const symbol of note.alternatives) kept = this.alsoTo(this.step(node, symbol), kept, at)
    for (const symbol of note.inCapitals) {
      const other = this.step(node, symbol)
      if (other !== 0 && this.inCapitals(at)) kept = this.alsoTo(other, kept, at)
    }
    return kept
  }

  /** Of two nodes to go on from, one is followed at once and one is returned. */
  private alsoTo(other: number, kept: number, at: number): number {
    if (other === 0 || kept === 0) return kept + other
    this.walk(other, at + 1, at + 1)
    return kept
  }

  /** A letter and the combining mark after it are one character: e + ◌́ is é. */
  private composedAt(code: number, at: number): number {
    if (at + 1 >= this.limit || CLASSES[this.units[at + 1] ?? 0] !== MARK) return code
    const pair = this.text.slice(at, at + 2).normalize('NFC')
    return pair.length === 1 ? pair.charCodeAt(0) : code
  }

  private inCapitals(at: number): boolean {
    if (at < this.line.start || at >= this.line.end) {
      const start = this.text.lastIndexOf('\n', at - 1) + 1
      const newline = this.text.indexOf('\n', at)
      const end = newline < 0 ? this.text.length : newline
      let [upper, lower] = [0, 0]
      for (let index = start; index < end; index++) {
        const char = this.text.charAt(index)
        if ((CLASSES[char.charCodeAt(0)] ?? BREAK) < LETTER || char.toLowerCase() === char.toUpperCase()) continue
        if (char === char.toUpperCase()) upper++
        else lower++
      }
      this.line = { start, end, capitals: upper > CAPITALS_SHARE * (upper + lower) }
    }
    return this.line.capitals
  }

  /** What may follow once a run of letters, or a sign, has ended at `end`: the pattern's end, or its next part. */
  private afterRun(node: number, end: number): void {
    const { trie, units, limit } = this
    const traits = trie.traits[node] ?? 0
    if ((traits & ENDS) !== 0) for (const pattern of trie.outputs[node] ?? []) this.report(pattern, end)
    if ((traits & BEFORE_MARK) !== 0) {
      let at = end
      while (at < limit && CLASSES[units[at] ?? 0] === SKIP) at++
      if (at < limit) this.overMark(node, at)
    }
    if ((traits & BEFORE_GAP) !== 0)
      for (const { words, target } of trie.gaps[node] ?? []) this.overGap(target, end, words)
  }

  /** Goes on behind a sign, an apostrophe or a separator, where the node has an edge for it. */
  private overMark(node: number, from: number): void {
    const { trie, units, limit } = this
    const code = units[from] ?? 0
    const sign = trie.signs[node]?.get(code)
    if (sign !== undefined) this.begin(sign, from + 1)
    const kind = CLASSES[code] ?? BREAK
    const apostrophe = trie.apostrophe[node] ?? 0
    if (kind === APOSTROPHE && apostrophe !== 0) this.begin(apostrophe, from + 1)
    const separator = trie.separator[node] ?? 0
    if (kind !== SEPARATOR || separator === 0) return
    let at = from
    while (at < limit && (CLASSES[units[at] ?? 0] === SEPARATOR || CLASSES[units[at] ?? 0] === SKIP)) at++
    this.begin(separator, at)
  }

  private begin(node: number, at: number): void {
    const kind = at < this.limit ? (CLASSES[this.units[at] ?? 0] ?? BREAK) : BREAK
    if (kind >= LETTER) this.walk(node, at, at)
    else if (((this.trie.traits[node] ?? 0) & AFTER_WORD) !== 0) this.afterRun(node, at)
  }

  /** Tries the next part at each word start that has at most `allowed` whole words before it. */
  private overGap(node: number, end: number, allowed: number): void {
    const { units, words, limit } = this
    let word = this.wordIndex
    while (word < words.length && (words[word]?.start ?? limit) < this.start) word++
    this.wordIndex = word
    while (word < words.length && (words[word]?.start ?? limit) < end) word++
    let between = 0
    let at = end
    while (at < limit) {
      const kind = CLASSES[units[at] ?? 0] ?? BREAK
      if (kind < LETTER && !(kind === SURROGATE && isAstralWord(this.text, at))) {
        at++
        continue
      }
      while (word < words.length && (words[word]?.end ?? limit) <= at) {
        word++
        between++
      }
      if (between > allowed) return
      if (kind >= LETTER && this.goesOn(node, units[at] ?? 0)) this.walk(node, at, at)
      at = this.runEnd(at)
    }
  }

  private report(pattern: number, end: number): void {
    if (this.reported[pattern] === this.start) return
    this.reported[pattern] = this.start
    this.found.push({ pattern, start: this.start, end })
  }
}
