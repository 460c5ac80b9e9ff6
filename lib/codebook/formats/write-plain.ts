import { stringify } from 'yaml'
import type { PlainCodebook, PlainConcept, PlainCue } from './plain'

/**
 * A LIWC dictionary (2007 and later): a category for each cue, with the words of its core concepts, and one for each concept,
 * "cue.concept". The words of a weak concept are in that alone, so that the cue counts what it counts here.
 */
export function writeLiwc({ cues }: PlainCodebook): string {
  const head: string[] = []
  const numbers = new Map<string, number[]>()
  for (const { id, concepts } of cues) {
    const cueNumber = head.push(`${head.length + 1}\t${id}`)
    for (const concept of concepts) {
      const number = head.push(`${head.length + 1}\t${id}.${concept.id}`)
      for (const form of concept.forms) {
        const own = concept.strength === 'core' ? [cueNumber, number] : [number]
        numbers.set(form, [...(numbers.get(form) ?? []), ...own])
      }
    }
  }
  const body = [...numbers].map(([form, own]) => [form, ...own].join('\t'))
  return `${['%', ...head, '%', ...body].join('\n')}\n`
}

/** A word has one line in LIWC, so that a concept's words come in the order in which the file first names them. */
export function inLiwcOrder({ cues }: PlainCodebook): PlainCodebook {
  const order = new Map<string, number>()
  for (const { concepts } of cues) {
    for (const { forms } of concepts) for (const form of forms) if (!order.has(form)) order.set(form, order.size)
  }
  const place = (form: string) => order.get(form) ?? 0
  const sorted = (concept: PlainConcept) => ({
    ...concept,
    forms: concept.forms.toSorted((a, b) => place(a) - place(b)),
  })
  return { cues: cues.map((cue) => ({ ...cue, concepts: cue.concepts.map(sorted) })) }
}

/** quanteda's YAML: cues of concepts of words; the weak concepts of a cue are under a key of their own, "cue (weak)". */
export function writeQuanteda({ cues }: PlainCodebook): string {
  const keys = cues.flatMap((cue) =>
    (['core', 'weak'] as const).flatMap((strength) => {
      const concepts = cue.concepts.filter((concept) => concept.strength === strength)
      if (concepts.length === 0) return []
      const key = strength === 'core' ? cue.id : `${cue.id} (weak)`
      return [[key, Object.fromEntries(concepts.map(({ id, forms }) => [id, forms]))] as const]
    }),
  )
  // Version 1.1 is what R reads: there, a word such as "no" must stand in quotes.
  return stringify(Object.fromEntries(keys), {
    version: '1.1',
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
}

/** Core concepts come first. */
export function inQuantedaOrder({ cues }: PlainCodebook): PlainCodebook {
  const rank = ({ strength }: PlainConcept) => (strength === 'core' ? 0 : 1)
  const sorted = (cue: PlainCue) => ({ ...cue, concepts: cue.concepts.toSorted((a, b) => rank(a) - rank(b)) })
  return { cues: cues.map(sorted) }
}
