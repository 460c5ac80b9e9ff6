import { CLASSES, foldCharacter, LETTER } from './alphabet'
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

/**
 * The patterns of one language as one automaton over characters. Node 0 is the root; 0 as a target means "no such edge".
 * `next` is a table of `width` letter symbols per node, so a step costs one look-up however many patterns there are.
 */
export interface Trie {
  readonly symbols: Uint16Array
  readonly noted: Uint8Array
  readonly notes: ReadonlyMap<number, CharacterNote>
  readonly width: number
  readonly next: Int32Array
  readonly star: Int32Array
  readonly separator: Int32Array
  readonly apostrophe: Int32Array
  /** Whether anything but letters can follow a node: outputs, separators, gaps. */
  readonly busy: Uint8Array
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

  build(): Trie {
    const { nodes, symbolOf } = this
    const width = symbolOf.size + 1
    const next = new Int32Array(nodes.length * width)
    const column = () => new Int32Array(nodes.length)
    const [star, separator, apostrophe, busy] = [column(), column(), column(), new Uint8Array(nodes.length)]
    nodes.forEach((node, index) => {
      for (const [symbol, target] of node.letters) next[index * width + symbol] = target
      star[index] = node.star
      separator[index] = node.separator
      apostrophe[index] = node.apostrophe
      const edges = node.separator + node.apostrophe + node.gaps.length + node.signs.size + node.outputs.length
      busy[index] = edges > 0 ? 1 : 0
    })
    const filled = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined)
    return {
      ...textAlphabet(symbolOf),
      width,
      next,
      star,
      separator,
      apostrophe,
      busy,
      gaps: nodes.map((node) => filled(node.gaps)),
      signs: nodes.map((node) => (node.signs.size > 0 ? node.signs : undefined)),
      outputs: nodes.map((node) => filled(node.outputs)),
    }
  }
}

interface TextLetter {
  readonly code: number
  readonly char: string
  readonly lower: string
  readonly folded: string
}

let letters: readonly TextLetter[] | null = null

/** Every letter and digit of the basic plane with its foldings: made once, since there are 50,000 of them. */
function textLetters(): readonly TextLetter[] {
  letters ??= [...CLASSES.keys()]
    .filter((code) => (CLASSES[code] ?? 0) >= LETTER)
    .map((code) => {
      const char = String.fromCharCode(code)
      return { code, char, lower: char.toLowerCase(), folded: foldCharacter(char) }
    })
  return letters
}

/** For every character that a text may hold: its symbol, and where one is not enough, a note. */
function textAlphabet(symbolOf: ReadonlyMap<string, number>): Pick<Trie, 'symbols' | 'noted' | 'notes'> {
  const symbols = new Uint16Array(0x10000)
  const noted = new Uint8Array(0x10000)
  const notes = new Map<number, CharacterNote>()
  const known = (keys: readonly string[]) => keys.flatMap((key) => symbolOf.get(key) ?? [])
  const withAccents = [...symbolOf.keys()].filter((key) => key.startsWith('accents ')).map((key) => key.slice(8))
  const written = [...symbolOf.keys()].map((key) => key.slice(key.indexOf(' ') + 1))
  const inPatterns = new Set(written.flatMap((char) => [char, char.toLowerCase(), ...foldCharacter(char)]))
  for (const { code, char, lower, folded } of textLetters()) {
    if (folded.length === 1 && ![lower, char, folded].some((letter) => inPatterns.has(letter))) continue
    const [first = 0, ...tail] = [...folded].map((letter) => symbolOf.get(`folded ${letter}`) ?? 0)
    symbols[code] = first
    const bareCapital = lower !== char && lower === folded
    const alternatives = known([
      `plain ${lower}`,
      `exact ${char}`,
      `accents ${lower}`,
      ...(bareCapital
        ? withAccents.filter((l) => l !== lower && foldCharacter(l) === folded).map((l) => `accents ${l}`)
        : []),
    ])
    const inCapitals = lower === char ? [] : known([`exact ${lower}`])
    if (alternatives.length + inCapitals.length + tail.length > 0) {
      // The bare letter is noted too: with a combining mark after it, it is this character.
      for (const unit of [char, folded, folded.toUpperCase()]) noted[unit.charCodeAt(0)] = 1
      notes.set(code, { alternatives, inCapitals, tail })
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
  return builder.build()
}
