import fc from 'fast-check'
import { checkCodebook } from '@/lib/codebook/check'
import { parseCodebook } from '@/lib/codebook/parse'
import type { Codebook } from '@/lib/model/codebook'

const slug = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/)
/** Words of a pattern, with signs that a file format might take for its own. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zàéèçœ]{2,7}\*?$/) },
  fc.constantFrom(
    'no',
    'yes',
    'null',
    'g5',
    '1984',
    "l'état",
    'l’état',
    'U.N.',
    'a;b',
    'a,b',
    'x"y',
    'a:',
    'b #c',
    'war-time',
    'M&S',
    'a%',
  ),
)
const plainForm = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const ownForm = fc
  .tuple(fc.constantFrom('', '', 'cs:', 'ac:'), plainForm, fc.constantFrom('', ' <3> zone', ' ~sahel', ' ~~!west'))
  .map(([prefix, form, end]) => `${prefix}${form}${end}`)
const forms = fc.uniqueArray(fc.oneof(plainForm, ownForm), { maxLength: 5 })
const both = <T>(of: fc.Arbitrary<T>) => fc.record({ en: of, fr: of })
/** Any text, with what a table must quote. */
const sentence = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom(' a', 'b\r\nc', 'd\ne', '"', '=f;g', '\tx', '%'),
  )
  .filter((text) => !text.includes('\0'))
const label = both(sentence)
const sentences = both(fc.array(sentence, { maxLength: 2 }))

const concept = fc.record(
  {
    id: slug,
    label,
    strength: fc.constantFrom('core', 'weak'),
    en: forms,
    fr: forms,
    note: label,
    proof: fc.record({ hit: sentences, miss: sentences }),
  },
  { requiredKeys: ['id', 'label', 'strength', 'en', 'fr', 'proof'] },
)
const cue = fc.record({
  id: slug,
  colour: fc.option(fc.integer({ min: 1, max: 12 })),
  headline: fc.boolean(),
  label,
  short: label,
  definition: label,
  counted: label,
  notCounted: label,
  exclude: both(fc.uniqueArray(plainForm, { maxLength: 2 })),
  concepts: fc.uniqueArray(concept, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
})
const designation = fc.record(
  { id: slug, label, stance: fc.integer({ min: -2, max: 2 }), en: forms, fr: forms, note: label },
  { requiredKeys: ['id', 'label', 'stance', 'en', 'fr'] },
)
const actor = fc.record({
  id: slug,
  label,
  designations: fc.uniqueArray(designation, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
})
const file = fc.record({
  id: slug,
  title: label,
  contexts: fc.record({ sahel: both(fc.uniqueArray(plainForm, { maxLength: 2 })), west: both(fc.constant([])) }),
  cues: fc.uniqueArray(cue, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  actors: fc.uniqueArray(actor, { maxLength: 2, selector: ({ id }) => id }),
})

/** Codebooks that load: a random file, without the forms of which the check has anything to say. */
export const codebooks: fc.Arbitrary<Codebook> = file
  .map((content) => parseCodebook(content).codebook)
  .filter((codebook) => codebook !== null)
  .map(withoutFaults)

function withoutFaults(codebook: Codebook): Codebook {
  const places = new Set(checkCodebook(codebook).map(({ where }) => where))
  const keep = (group: string, owner: string, lang: string) => (form: string) =>
    !places.has(`${group} › ${owner} › ${lang} › "${form}"`)
  const clean = (group: string, owner: string, { en, fr }: { en: string[]; fr: string[] }) => ({
    en: en.filter(keep(group, owner, 'en')),
    fr: fr.filter(keep(group, owner, 'fr')),
  })
  const content = {
    ...codebook,
    contexts: Object.fromEntries(Object.entries(codebook.contexts).map(([id, one]) => [id, clean('context', id, one)])),
    cues: codebook.cues.map((one) => ({
      ...one,
      exclude: clean(`cue ${one.id}`, 'exclude', one.exclude),
      concepts: one.concepts.map((part, index) => {
        const { en, fr } = clean(`cue ${one.id}`, part.id, part)
        // A cue without a pattern is refused.
        return { ...part, en: index === 0 ? [...en, `${one.id.replaceAll('_', 'x')}qx`] : en, fr }
      }),
    })),
    actors: codebook.actors.map((one) => ({
      ...one,
      designations: one.designations.map((part) => {
        const { en, fr } = clean(`actor ${one.id}`, part.id, part)
        return { ...part, en, fr: [...fr, `${part.id.replaceAll('_', 'x')}qx`] }
      }),
    })),
  }
  return parseCodebook(content).codebook ?? codebook
}
