import type { Language } from '../../model/language'
import type { Strength } from '../../model/voice'
import { type CodebookContent, MAX_CUES, MAX_PATTERN } from '../parse'
import { type Finding, findingOf, placeOfForm } from '../problem'
import { readForeignPattern } from './foreign-pattern'
import { addLine, type FormatReading, type Lines, MAX_PATTERNS, type ReadOptions, refused, shown } from './format'
import { Ids, slugOf } from './names'

interface DraftForm {
  readonly written: string
  readonly lang: Language | null
  readonly line: number
}

interface DraftConcept {
  readonly id: string
  readonly name: string
  readonly line: number
  readonly forms: DraftForm[]
  readonly strength: Strength
}

interface DraftCue {
  readonly id: string
  readonly name: string
  readonly conceptIds: Ids
  readonly concepts: Map<string, DraftConcept>
}

/** Where a form of the file belongs. */
export interface Place {
  readonly cue: string
  readonly concept: string
  readonly lang: Language | null
  readonly line: number
}

/**
 * A codebook as it is put together from another program's words: names become ids, forms become patterns, and what cannot be
 * carried over becomes a finding.
 */
export class CodebookDraft {
  readonly findings: Finding[] = []
  private readonly cueIds = new Ids()
  private readonly cues = new Map<string, DraftCue>()
  private readonly seen = new Map<string, { readonly line: number; readonly cue: string }>()

  /** A category of the file; it may turn out to have no forms. */
  category({ cue: cueName, concept: name, line }: Omit<Place, 'lang'>, strength: Strength = 'core'): DraftConcept {
    const cueId = this.cueIds.of(cueName)
    const cue = this.cues.get(cueId) ?? { id: cueId, name: cueName, conceptIds: new Ids(), concepts: new Map() }
    this.cues.set(cueId, cue)
    const id = cue.conceptIds.of(name)
    const concept = cue.concepts.get(id) ?? { id, name, line, forms: [], strength }
    cue.concepts.set(id, concept)
    return concept
  }

  /** Adds a form of another program; what cannot become a pattern is told. */
  addForeign(form: string, place: Place, strength: Strength = 'core'): void {
    const where = `${place.cue} › ${place.concept} › ${shown(form)}`
    this.category(place, strength)
    if (form.length > MAX_PATTERN) {
      this.findings.push(findingOf('pattern_left_out', where, place.line, `longer than ${MAX_PATTERN} characters`))
      return
    }
    const read = readForeignPattern(form)
    if (read.written === null) {
      this.findings.push(findingOf(read.code, where, place.line))
      return
    }
    if (!read.exact) {
      this.findings.push(findingOf('pattern_rewritten', where, place.line, `now ${shown(read.written)}`))
    }
    this.add(read.written, place, strength)
  }

  /** Adds a pattern that is written in our own way. */
  add(written: string, place: Place, strength: Strength = 'core'): void {
    const { cue, concept, lang, line } = place
    this.category(place, strength).forms.push({ written, lang, line })
    const key = `${lang ?? ''} ${written.toLowerCase()}`
    const first = this.seen.get(key)
    if (first === undefined) this.seen.set(key, { line, cue })
    else if (first.cue !== cue) {
      const detail = `also in ${first.cue}, line ${first.line}`
      this.findings.push(findingOf('pattern_in_two', `${cue} › ${concept} › ${shown(written)}`, line, detail))
    }
  }

  /** The draft in our own form; words of no stated language are all in the one that is given or guessed. */
  finish({ lang, name, guessLanguage }: ReadOptions): FormatReading {
    const cues = [...this.cues.values()]
    const forms = cues.flatMap(({ concepts }) => [...concepts.values()].flatMap((concept) => concept.forms))
    if (forms.length === 0) return refused([...this.findings, findingOf('codebook_empty', 'the file')])
    if (cues.length > MAX_CUES) return refused([findingOf('too_many_cues', 'the file', null, `${cues.length}`)])
    if (forms.length > MAX_PATTERNS) {
      return refused([findingOf('too_many_patterns', 'the file', null, `${forms.length}`)])
    }
    const unsaid = forms.filter((form) => form.lang === null)
    const language = lang ?? (unsaid.length === 0 ? 'en' : guessLanguage(wordsOf(unsaid)))
    if (language === null) return refused([...this.findings, findingOf('codebook_language', 'the file')])
    if (lang === null && unsaid.length > 0) {
      const words = { en: 'English', fr: 'French' }[language]
      this.findings.push(findingOf('language_guessed', 'the file', null, words))
    }
    const lines: Lines = new Map()
    const content: CodebookContent = {
      id: slugOf(name),
      cues: cues.flatMap((cue) => {
        const concepts = [...cue.concepts.values()].flatMap((concept) => {
          if (concept.forms.length > 0) return [toConcept(concept, cue.id, language, lines)]
          this.findings.push(findingOf('category_empty', `${cue.name} › ${concept.name}`, concept.line))
          return []
        })
        return concepts.length > 0 ? [{ id: cue.id, ...labelOf(cue), concepts }] : []
      }),
    }
    return { content, lines, findings: this.findings, foreign: true }
  }
}

function toConcept(concept: DraftConcept, cue: string, language: Language, lines: Lines) {
  const { id, strength } = concept
  const forms: Record<Language, string[]> = { en: [], fr: [] }
  for (const { written, lang, line } of concept.forms) {
    forms[lang ?? language].push(written)
    addLine(lines, placeOfForm(`cue ${cue}`, id, lang ?? language, written), line)
  }
  return { id, ...labelOf(concept), strength, ...forms }
}

/** A name that is no id is kept as the label. */
function labelOf({ id, name }: { readonly id: string; readonly name: string }): { label?: string } {
  const label = name.trim()
  return label === id || label === '' ? {} : { label }
}

/** Enough words to tell the language of: the detector reads some places of a long text. */
const wordsOf = (forms: readonly DraftForm[]) =>
  forms.slice(0, 20_000).map(({ written }) => written.replaceAll(/\*|<\d+>/g, ''))
