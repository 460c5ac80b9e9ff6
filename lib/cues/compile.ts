import type { Codebook } from '../model/codebook'
import { LANGUAGES, type Language } from '../model/language'
import { type Pattern, readPattern } from './pattern'
import type { Entry } from './resolve'
import { buildTrie, type Trie } from './trie'

/** One automaton and what its patterns stand for. */
export interface Matcher {
  readonly trie: Trie
  readonly entries: readonly Entry[]
}

/** A codebook made ready once, for any number of texts. */
export interface CompiledCodebook {
  readonly id: string
  readonly version: string
  readonly cueIds: readonly string[]
  /** One automaton per language holds cues and names: a text is read once for both. */
  readonly matchers: Readonly<Record<Language, Matcher>>
}

type EntryOf<T> = T extends Entry ? Omit<T, 'conditions'> : never

/**
 * Compiles a checked codebook: one automaton per language for its cues and its actors' names.
 *
 * Throws on a pattern that cannot be read: `checkCodebook` finds those first and says what to do.
 */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const [fr, en] = LANGUAGES
  return {
    id: codebook.id,
    version: codebook.version,
    cueIds: codebook.cues.map((cue) => cue.id),
    matchers: { fr: compileMatcher(codebook, fr), en: compileMatcher(codebook, en) },
  }
}

class MatcherBuilder {
  private readonly patterns: Pattern[] = []
  private readonly entries: Entry[] = []

  constructor(private readonly lang: Language) {}

  add(written: string, entry: EntryOf<Entry>): void {
    const pattern = readPattern(written, this.lang)
    if (typeof pattern === 'string') throw new Error(`invalid pattern: ${written} (${pattern})`)
    this.patterns.push(pattern)
    this.entries.push({ ...entry, conditions: pattern.conditions })
  }

  build(): Matcher {
    return { trie: buildTrie(this.patterns), entries: this.entries }
  }
}

/** Cues and actors are numbered through, cues first: `group` tells them apart. */
function compileMatcher(codebook: Codebook, lang: Language): Matcher {
  const builder = new MatcherBuilder(lang)
  for (const [context, forms] of Object.entries(codebook.contexts)) {
    for (const written of forms[lang]) builder.add(written, { kind: 'context', context })
  }
  codebook.cues.forEach((cue, group) => {
    for (const { id: concept, strength, ...forms } of cue.concepts) {
      for (const written of forms[lang])
        builder.add(written, { kind: 'hit', group, cue: cue.id, concept, strength, written })
    }
    for (const written of cue.exclude[lang]) builder.add(written, { kind: 'exclude', group })
  })
  codebook.actors.forEach((actor, index) => {
    const group = codebook.cues.length + index
    for (const { id: concept, ...forms } of actor.designations) {
      for (const written of forms[lang])
        builder.add(written, { kind: 'hit', group, cue: actor.id, concept, strength: 'core', written })
    }
  })
  return builder.build()
}
