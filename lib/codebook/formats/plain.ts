import type { Codebook } from '../../model/codebook'
import type { Language } from '../../model/language'
import type { Strength } from '../../model/voice'
import type { CodebookContent } from '../parse'
import { type Finding, findingOf } from '../problem'
import { readForeignPattern } from './foreign-pattern'

/** A codebook as another program's word list can hold it: cues of concepts of plain patterns, in one language. */
export interface PlainCodebook {
  readonly cues: readonly PlainCue[]
}

export interface PlainCue {
  readonly id: string
  readonly concepts: readonly PlainConcept[]
}

export interface PlainConcept {
  readonly id: string
  readonly strength: Strength
  readonly forms: readonly string[]
}

/** What a pattern asks for that a plain word list has no way to say. Without it, it would find something else. */
const NEEDS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\s)~~?!?[a-z]/, 'a context (~context)'],
  [/<\d+>/, 'a gap (<n>)'],
  [/^cs:/, 'capitals as written (cs:)'],
  [/^ac:/, 'accents as written (ac:)'],
]
const OTHER = 'signs that the format reads otherwise'

/** A codebook of one language, without what a plain word list cannot hold, and what that is. */
export function toPlain(codebook: Codebook, lang: Language): { plain: PlainCodebook; lost: Finding[] } {
  const each: Finding[] = []
  const counts = new Map<string, number>()
  const keeps = (where: string) => (form: string) => {
    const need = NEEDS.find(([pattern]) => pattern.test(form))?.[1]
    const reason = need ?? (readForeignPattern(form).written === spaced(form) ? null : OTHER)
    if (reason === null) return true
    each.push(findingOf('export_pattern_lost', `${where} › ${form}`, null, reason))
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
    return false
  }
  const plain = {
    cues: codebook.cues.flatMap(({ id, concepts }) => {
      const kept = concepts.flatMap((concept) => {
        const forms = concept[lang].filter(keeps(`${id} › ${concept.id}`)).map(spaced)
        return forms.length > 0 ? [{ id: concept.id, strength: concept.strength, forms }] : []
      })
      return kept.length > 0 ? [{ id, concepts: kept }] : []
    }),
  }
  const sums = [...counts].map(([reason, count]) =>
    findingOf('export_loss', `${count} patterns`, null, `they ask for ${reason}`),
  )
  return { plain, lost: [...sums, ...lostFields(codebook, lang), ...each] }
}

function lostFields(codebook: Codebook, lang: Language): Finding[] {
  const count = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
  const parts = [
    ['exclusions', count(codebook.cues.map(({ exclude }) => exclude[lang].length)), 'what they kept out is counted'],
    ['contexts', Object.keys(codebook.contexts).length, 'with the patterns that ask for them'],
    ['actors', codebook.actors.length, 'with what each is called'],
    [
      'proof sentences',
      count(
        codebook.cues.flatMap(({ concepts }) =>
          concepts.map(({ proof }) => proof.hit[lang].length + proof.miss[lang].length),
        ),
      ),
      '',
    ],
  ] as const
  const found = parts.filter(([, number]) => number > 0)
  const labels = findingOf('export_loss', 'labels, definitions, notes, codes and colours', null, 'ids are kept')
  return [
    ...found.map(([what, number, detail]) => findingOf('export_loss', `${number} ${what}`, null, detail || undefined)),
    labels,
  ]
}

/** White space of any kind is one space. */
const spaced = (form: string) => form.normalize('NFC').trim().replaceAll(/\s+/g, ' ')

/** A plain codebook in the form that `parseCodebook` takes. */
export function plainContent({ cues }: PlainCodebook, lang: Language): CodebookContent {
  return {
    cues: cues.map(({ id, concepts }) => ({
      id,
      concepts: concepts.map(({ id, strength, forms }) => ({ id, strength, [lang]: forms })),
    })),
  }
}
