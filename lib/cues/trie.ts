import { charactersFoldedTo, foldCharacter } from './alphabet'
import { buildOutline, type Outline } from './outline'
import type { Pattern, PatternLetter } from './pattern'

export interface GapEdge {
  readonly words: number
  readonly target: number
}

/** Text characters that need more than a look at the table: other symbols they may stand for, and the rest of a ligature. */
export interface CharacterNote {
  readonly alternatives: readonly number[]
  /** Alternatives that hold only in a line of capitals. */
  readonly inCapitals: readonly number[]
  readonly tail: readonly number[]
}

/** Traits of a node: an edge for the rest of a word; one for a letter in one case or with one accent only; and what follows a word. */
export const STAR = 1
export const STRICT = 2
export const ENDS = 4
export const BEFORE_MARK = 8
export const BEFORE_GAP = 16
/** Anything but letters can follow. */
export const AFTER_WORD = ENDS + BEFORE_MARK + BEFORE_GAP

/**
 * The patterns of one language as one automaton over characters. Node 0 is the root; 0 as a target means "no such edge".
 * `next` is a table of `width` letter symbols per node, so a step costs one look-up however many patterns there are.
 */
export interface Trie {
  readonly symbols: Uint16Array
  /** 1: the character has alternatives; 2: it is a ligature as well. */
  readonly noted: Uint8Array
  readonly notes: ReadonlyMap<number, CharacterNote>
  readonly width: number
  readonly next: Int32Array
  readonly star: Int32Array
  readonly separator: Int32Array
  readonly apostrophe: Int32Array
  /** What a node has besides letters, as a sum of the constants above: most have nothing, and one look tells. */
  readonly traits: Uint8Array
  /** Most words of a text are left at first sight. */
  readonly outline: Outline
  readonly gaps: readonly (readonly GapEdge[] | undefined)[]
  readonly signs: readonly (ReadonlyMap<number, number> | undefined)[]
  readonly outputs: readonly (readonly number[] | undefined)[]
}

/** The symbols that a letter of a pattern is written as: one, or several for a ligature. */
function keysOf({ char, rule }: PatternLetter): string[] {
  if (rule === 'folded') return [...foldCharacter(char)].map((letter) => `folded ${letter}`)
  return [`${rule} ${rule === 'exact' ? char : char.toLowerCase()}`]
}

class TrieBuilder {
  private readonly symbolOf = new Map<string, number>()
  private readonly nodes: {
    letters: Map<number, number>
    star: number
    separator: number
    apostrophe: number
    gaps: GapEdge[]
    signs: Map<number, number>
    outputs: number[]
  }[] = []

  constructor() {
    this.addNode()
  }

  private addNode(): number {
    this.nodes.push({
      letters: new Map(),
      star: 0,
      separator: 0,
      apostrophe: 0,
      gaps: [],
      signs: new Map(),
      outputs: [],
    })
    return this.nodes.length - 1
  }

  private node(index: number) {
    const node = this.nodes[index]
    if (node === undefined) throw new Error(`invalid trie node: ${index}`)
    return node
  }

  add(pattern: Pattern, output: number): void {
    let at = 0
    for (const step of pattern.steps) {
      switch (step.kind) {
        case 'letters':
          for (const key of step.letters.flatMap(keysOf)) at = this.child(this.node(at).letters, this.symbol(key))
          if (step.open) at = this.node(at).star ||= this.addNode()
          break
        case 'separator':
          at = this.node(at).separator ||= this.addNode()
          break
        case 'apostrophe':
          at = this.node(at).apostrophe ||= this.addNode()
          break
        case 'sign':
          for (let unit = 0; unit < step.char.length; unit++) {
            at = this.child(this.node(at).signs, step.char.charCodeAt(unit))
          }
          break
        case 'gap':
          at = this.gap(at, step.words)
          break
        default:
          step satisfies never
      }
    }
    this.node(at).outputs.push(output)
  }

  private symbol(key: string): number {
    const known = this.symbolOf.get(key)
    if (known !== undefined) return known
    const symbol = this.symbolOf.size + 1
    this.symbolOf.set(key, symbol)
    return symbol
  }

  private child(edges: Map<number, number>, label: number): number {
    const known = edges.get(label)
    if (known !== undefined) return known
    const target = this.addNode()
    edges.set(label, target)
    return target
  }

  private gap(at: number, words: number): number {
    const known = this.node(at).gaps.find((edge) => edge.words === words)
    if (known) return known.target
    const target = this.addNode()
    this.node(at).gaps.push({ words, target })
    return target
  }

  build(outline: Outline): Trie {
    const { nodes, symbolOf } = this
    const width = symbolOf.size + 1
    const next = new Int32Array(nodes.length * width)
    const column = () => new Int32Array(nodes.length)
    const [star, separator, apostrophe] = [column(), column(), column()]
    const traits = new Uint8Array(nodes.length)
    const isStrict = new Set([...symbolOf].flatMap(([key, symbol]) => (key.startsWith('folded ') ? [] : [symbol])))
    nodes.forEach((node, index) => {
      for (const [symbol, target] of node.letters) next[index * width + symbol] = target
      star[index] = node.star
      separator[index] = node.separator
      apostrophe[index] = node.apostrophe
      const strict = [...node.letters.keys()].some((symbol) => isStrict.has(symbol))
      const marks = node.separator + node.apostrophe + node.signs.size
      traits[index] =
        (node.star > 0 ? STAR : 0) +
        (strict ? STRICT : 0) +
        (node.outputs.length > 0 ? ENDS : 0) +
        (marks > 0 ? BEFORE_MARK : 0) +
        (node.gaps.length > 0 ? BEFORE_GAP : 0)
    })
    const filled = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined)
    return {
      ...textAlphabet(symbolOf),
      outline,
      width,
      next,
      star,
      separator,
      apostrophe,
      traits,
      gaps: nodes.map((node) => filled(node.gaps)),
      signs: nodes.map((node) => (node.signs.size > 0 ? node.signs : undefined)),
      outputs: nodes.map((node) => filled(node.outputs)),
    }
  }
}

/** For every character that may meet a letter of a pattern: its symbol, and where one is not enough, a note. */
function textAlphabet(symbolOf: ReadonlyMap<string, number>): Pick<Trie, 'symbols' | 'noted' | 'notes'> {
  const symbols = new Uint16Array(0x10000)
  const noted = new Uint8Array(0x10000)
  const notes = new Map<number, CharacterNote>()
  const known = (keys: readonly string[]) => keys.flatMap((key) => symbolOf.get(key) ?? [])
  const written = [...symbolOf.keys()].map((key) => key.slice(key.indexOf(' ') + 1))
  const withAccents = written.filter((letter) => symbolOf.has(`accents ${letter}`))
  for (const first of new Set(written.map((letter) => foldCharacter(letter).charAt(0)))) {
    for (const char of charactersFoldedTo(first)) {
      const code = char.charCodeAt(0)
      const folded = foldCharacter(char)
      const symbol = symbolOf.get(`folded ${first}`) ?? 0
      symbols[code] = symbol
      const tail = [...folded.slice(1)].map((letter) => symbolOf.get(`folded ${letter}`) ?? 0)
      const lower = char.toLowerCase()
      const bareCapital = lower !== char && lower === folded
      const forgiven = bareCapital ? withAccents.filter((l) => l !== lower && foldCharacter(l) === folded) : []
      const accents = [lower, ...forgiven].map((letter) => `accents ${letter}`)
      const alternatives = known([`plain ${lower}`, `exact ${char}`, ...accents])
      const inCapitals = lower === char ? [] : known([`exact ${lower}`])
      if (alternatives.length + inCapitals.length + tail.length === 0) continue
      notes.set(code, { alternatives, inCapitals, tail })
      // The bare letter is noted too: with a combining mark after it, it is this character.
      for (const unit of [char, folded, folded.toUpperCase()].map((written) => written.charCodeAt(0))) {
        noted[unit] = Math.max(noted[unit] ?? 0, 1)
      }
      if (tail.length > 0) noted[code] = 2
    }
  }
  return { symbols, noted, notes }
}

/** Builds the automaton; a pattern's place in the list is what the scan reports. */
export function buildTrie(patterns: readonly Pattern[]): Trie {
  const builder = new TrieBuilder()
  patterns.forEach((pattern, index) => {
    builder.add(pattern, index)
  })
  return builder.build(buildOutline(patterns))
}
