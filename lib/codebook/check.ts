import { type Pattern, type PatternFault, readPattern } from '../cues/pattern'
import { Scanner } from '../cues/scan'
import { buildTrie } from '../cues/trie'
import { unitsOf } from '../cues/units'
import type { Codebook } from '../model/codebook'
import { LANGUAGES, type Language } from '../model/language'
import type { Span } from '../model/span'
import { type CodebookProblem, placeOfForm } from './problem'

const FAULTS: Readonly<Record<PatternFault, string>> = {
  empty: 'The pattern is empty. Write a word or remove it.',
  matches_everything:
    'The pattern matches every word, or every word with one first letter. Write at least two letters before the *.',
  starts_without_letter: 'A pattern is found from the start of a word. Begin it with a letter or digit.',
  star_inside_word: 'A * may only end a word. Write out the rest of the word, or end it with the *.',
  gap_at_edge: 'A gap such as <3> stands between two words. Add the missing word or remove the gap.',
  gap_too_wide: 'A gap is 1 to 20 words. Write a smaller number, or two patterns.',
  too_many_gaps: 'A pattern has at most three gaps. Split it into two patterns.',
}

interface Form {
  readonly where: string
  readonly owner: string
  readonly core: boolean
  readonly written: string
  readonly pattern: Pattern
}

/**
 * What makes a codebook unusable, or pointless in part: patterns that cannot be read, that are there twice, that an exclusion of
 * their cue always drops, or that another concept of the cue always takes first; ids and codes used twice.
 */
export function checkCodebook(codebook: Codebook): CodebookProblem[] {
  const problems: CodebookProblem[] = [
    ...repeated(codebook.cues.map(({ id }) => id)).map((id) => idProblem('duplicate_id', `cue ${id}`, 'id')),
    ...repeated(codebook.cues.map(({ code }) => code)).map((code) =>
      idProblem('duplicate_code', `code ${code}`, 'code'),
    ),
    ...repeated(codebook.actors.map(({ id }) => id)).map((id) => idProblem('duplicate_id', `actor ${id}`, 'id')),
  ]
  const contexts = new Set(Object.keys(codebook.contexts))
  const groups = [
    ...codebook.cues.map((cue) => ({ kind: 'cue', id: cue.id, parts: cue.concepts, exclude: cue.exclude })),
    ...codebook.actors.map((actor) => ({
      kind: 'actor',
      id: actor.id,
      parts: actor.designations,
      exclude: { en: [], fr: [] },
    })),
  ]
  for (const { kind, id, parts, exclude } of groups) {
    for (const part of repeated(parts.map((part) => part.id))) {
      problems.push(idProblem('duplicate_id', `${kind} ${id} › ${part}`, 'id'))
    }
    if (parts.every((part) => part.en.length + part.fr.length === 0)) {
      problems.push({
        code: 'no_pattern',
        level: 'error',
        where: `${kind} ${id}`,
        message: 'It has no pattern. Write one or remove it.',
      })
    }
    for (const lang of LANGUAGES) {
      const written = parts.flatMap((part) =>
        part[lang].map((form) => ({
          owner: part.id,
          core: !('strength' in part) || part.strength === 'core',
          written: form,
        })),
      )
      const forms = readForms(written, `${kind} ${id}`, lang, contexts, problems)
      const excludes = readForms(
        exclude[lang].map((form) => ({ owner: 'exclude', core: true, written: form })),
        `${kind} ${id}`,
        lang,
        contexts,
        problems,
      )
      // A form that is there a thousand times is told so, and not compared a million times.
      const distinct = [...new Map(forms.toReversed().map((form) => [keyOf(form), form])).values()].toReversed()
      problems.push(
        ...duplicates(forms),
        ...duplicates(excludes),
        ...contradictions(distinct, excludes),
        ...unreachable(distinct),
      )
    }
  }
  for (const [id, forms] of Object.entries(codebook.contexts)) {
    for (const lang of LANGUAGES) {
      const written = forms[lang].map((form) => ({ owner: id, core: true, written: form }))
      problems.push(...duplicates(readForms(written, 'context', lang, new Set(), problems)))
    }
  }
  return problems
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))]
}

function idProblem(code: 'duplicate_id' | 'duplicate_code', where: string, what: string): CodebookProblem {
  return { code, level: 'error', where, message: `The ${what} is used twice. Give each its own.` }
}

function readForms(
  written: readonly Omit<Form, 'where' | 'pattern'>[],
  group: string,
  lang: Language,
  contexts: ReadonlySet<string>,
  problems: CodebookProblem[],
): Form[] {
  return written.flatMap((form) => {
    const where = placeOfForm(group, form.owner, lang, form.written)
    const pattern = readPattern(form.written, lang)
    if (typeof pattern === 'string') {
      problems.push({ code: 'invalid_pattern', level: 'error', where, message: FAULTS[pattern] })
      return []
    }
    for (const { context: name } of pattern.conditions.filter(({ context }) => !contexts.has(context))) {
      const message = `The context "${name}" is not defined. Add it under "contexts", or remove it from the pattern.`
      problems.push({ code: 'unknown_context', level: 'error', where, message })
    }
    if (contradictsItself(pattern)) {
      const message = 'It asks for a context and for its absence: nothing is both. Remove one of the conditions.'
      problems.push({ code: 'contradicted_pattern', level: 'error', where, message })
    }
    return [{ ...form, where, pattern }]
  })
}

/** A context that stands in the sentence stands in the article too. */
const contradictsItself = ({ conditions }: Pattern) =>
  conditions.some(
    (one) =>
      one.wanted &&
      conditions.some(
        (other) =>
          !other.wanted && other.context === one.context && (other.within === 'article' || one.within === 'sentence'),
      ),
  )

/** The same form twice is a slip; two spellings that folding makes one ("goïta", "goita") only cost a line. */
function duplicates(forms: readonly Form[]): CodebookProblem[] {
  const seen = new Map<string, Form>()
  return forms.flatMap((form) => {
    const key = keyOf(form)
    const first = seen.get(key)
    seen.set(key, first ?? form)
    if (first === undefined) return []
    const message = `The pattern is there twice (also in ${first.owner}). Remove one of the two.`
    return [{ code: 'duplicate_pattern', level: 'error', where: form.where, message }]
  })
}

/** Of `cs:` forms the case is part. */
const keyOf = ({ written }: Form) =>
  (written.startsWith('cs:') ? written : written.toLowerCase())
    .normalize('NFC')
    .trim()
    .replaceAll(/[\s-]+/g, ' ')

/** Texts that the pattern matches: with nothing for each `*`, and with letters that no written form has. */
function samplesOf({ steps }: Pattern): string[] {
  return ['', 'zqx'].map((ending) =>
    steps
      .map((step) => {
        switch (step.kind) {
          case 'letters':
            return step.letters.map(({ char }) => char).join('') + (step.open ? ending : '')
          case 'apostrophe':
            return "'"
          case 'sign':
            return step.char
          default:
            return ' '
        }
      })
      .join(''),
  )
}

/** Forms that hold in any sentence and any spelling, and what each finds in a sample. */
function finderOf(forms: readonly Form[]): (sample: string) => { form: Form; span: Span }[] {
  const free = forms.filter(
    ({ pattern: { conditions, steps } }) =>
      conditions.length === 0 &&
      steps.every(
        (step) => step.kind !== 'letters' || step.letters.every(({ rule }) => rule === 'folded' || rule === 'plain'),
      ),
  )
  const trie = buildTrie(free.map(({ pattern }) => pattern))
  return (sample) =>
    new Scanner(trie, free.length, sample, unitsOf(sample), [])
      .scan({ start: 0, end: sample.length }, 0)
      .flatMap(({ pattern, ...span }) => {
        const form = free[pattern]
        return form === undefined ? [] : [{ form, span }]
      })
}

const hasGap = ({ pattern }: Form) => pattern.steps.some((step) => step.kind === 'gap')

function contradictions(forms: readonly Form[], excludes: readonly Form[]): CodebookProblem[] {
  if (excludes.length === 0) return []
  const find = finderOf(excludes)
  return forms.flatMap((form) => {
    const [bare, ended] = hasGap(form) ? [] : samplesOf(form.pattern).map((sample) => find(sample)[0])
    if (bare === undefined || ended === undefined) return []
    const message = `The exclusion "${bare.form.written}" of the same cue drops every hit of it. Remove one of the two.`
    return [{ code: 'contradicted_pattern', level: 'error', where: form.where, message }]
  })
}

/**
 * A pattern whose every hit another one finds too: an error where that is a concept which comes first (core before weak, then the
 * order of the codebook), for then its count would stay at zero; otherwise a line too many.
 */
function unreachable(forms: readonly Form[]): CodebookProblem[] {
  if (forms.length < 2) return []
  const find = finderOf(forms)
  const place = new Map(forms.map((form, index) => [form, index + (form.core ? 0 : forms.length)]))
  return forms.flatMap((form) => {
    const takers = hasGap(form)
      ? []
      : samplesOf(form.pattern).map((sample) =>
          find(sample).flatMap(({ form: other, span }) =>
            other !== form && span.start === 0 && span.end === sample.length ? [other] : [],
          ),
        )
    const wider = takers[0]?.find((other) => takers[1]?.includes(other))
    if (wider === undefined) return []
    const foreign = wider.owner !== form.owner
    if (foreign && (place.get(wider) ?? 0) > (place.get(form) ?? 0)) return []
    const message = `"${wider.written}" in ${wider.owner} finds all that it finds. Remove one of the two.`
    return [{ code: 'unreachable_pattern', level: foreign ? 'error' : 'warning', where: form.where, message }]
  })
}
