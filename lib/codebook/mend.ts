import type { Codebook } from '../model/codebook'
import { checkCodebook } from './check'
import { type CodebookProblem, findingOf, placeOfForm } from './problem'
import { codebookVersion } from './version'

/** Each round leaves out what the check refuses; what is left after so many is refused as a whole. */
const ROUNDS = 4

/**
 * A codebook without the patterns that the check refuses, each told as a warning; null where none would be left, or where something
 * else is wrong than patterns.
 */
export function mended(codebook: Codebook): { codebook: Codebook | null; problems: CodebookProblem[] } {
  const leftOut: CodebookProblem[] = []
  let rest: Codebook = codebook
  for (let round = 0; round < ROUNDS; round++) {
    const problems = checkCodebook(rest)
    const errors = problems.filter(({ level }) => level === 'error')
    if (errors.length === 0) return { codebook: rest, problems: [...leftOut, ...problems] }
    const told = errors.map(
      (error): CodebookProblem => ({ ...error, level: 'warning', message: `${error.message} It was left out.` }),
    )
    const next = withoutForms(rest, errors)
    if (next === null)
      return { codebook: null, problems: [...leftOut, ...told, findingOf('codebook_empty', 'the file')] }
    leftOut.push(...told)
    rest = next
  }
  return { codebook: null, problems: checkCodebook(rest) }
}

/** Of a form that is there several times, the last are left out first. */
function withoutForms(codebook: Codebook, errors: readonly CodebookProblem[]): Codebook | null {
  const unwanted = new Map<string, number>()
  for (const { where } of errors) unwanted.set(where, (unwanted.get(where) ?? 0) + 1)
  const kept = (group: string, owner: string, lang: 'en' | 'fr', forms: readonly string[]) =>
    forms
      .toReversed()
      .filter((form) => {
        const place = placeOfForm(group, owner, lang, form)
        const times = unwanted.get(place) ?? 0
        unwanted.set(place, times - 1)
        return times <= 0
      })
      .toReversed()
  const cues = codebook.cues.flatMap((cue) => {
    const both = (owner: string, forms: { readonly en: readonly string[]; readonly fr: readonly string[] }) => ({
      en: kept(`cue ${cue.id}`, owner, 'en', forms.en),
      fr: kept(`cue ${cue.id}`, owner, 'fr', forms.fr),
    })
    const concepts = cue.concepts
      .map((concept) => ({ ...concept, ...both(concept.id, concept) }))
      .filter(({ en, fr }) => en.length + fr.length > 0)
    return concepts.length > 0 ? [{ ...cue, concepts }] : []
  })
  if (cues.length === 0) return null
  const rest = { ...codebook, cues }
  return { ...rest, version: codebookVersion(rest) }
}
