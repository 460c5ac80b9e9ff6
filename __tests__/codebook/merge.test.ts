import { expect, it } from 'vitest'
import { checkCodebook } from '@/lib/codebook/check'
import { loadCodebook } from '@/lib/codebook/load'
import { mergeCodebooks } from '@/lib/codebook/merge'
import { readCodebookText } from '@/lib/codebook/read-file'
import type { Codebook } from '@/lib/model/codebook'

function codebookOf(content: unknown): Codebook {
  const { codebook } = readCodebookText(JSON.stringify(content))
  if (codebook === null) throw new Error('invalid example')
  return codebook
}

it('cues and concepts of the same id are one, others come after, each with a code of its own', () => {
  const french = codebookOf({ cues: [{ id: 'war', concepts: [{ id: 'arms', fr: ['fusil*'] }] }] })
  const english = codebookOf({
    cues: [
      { id: 'wax', concepts: [{ id: 'candle', en: ['candle*'] }] },
      {
        id: 'war',
        exclude: { en: ['gun show'] },
        concepts: [
          { id: 'arms', en: ['gun*'] },
          { id: 'talk', en: ['threat*'] },
        ],
      },
    ],
  })
  const merged = mergeCodebooks([french, english])
  const [war, wax] = merged?.cues ?? []
  expect(merged?.cues.map(({ id }) => id)).toEqual(['war', 'wax'])
  expect(war?.concepts.map(({ id, en, fr }) => ({ id, en, fr }))).toEqual([
    { id: 'arms', en: ['gun*'], fr: ['fusil*'] },
    { id: 'talk', en: ['threat*'], fr: [] },
  ])
  expect(war?.exclude.en).toEqual(['gun show'])
  expect(wax?.code).not.toBe(war?.code)
  expect(merged && checkCodebook(merged)).toEqual([])
})

it('the two languages of a codebook, apart and together, are the codebook', () => {
  const whole = loadCodebook()
  const only = (lang: 'en' | 'fr') => (forms: { en: string[]; fr: string[] }) => ({
    en: [],
    fr: [],
    [lang]: forms[lang],
  })
  const half = (lang: 'en' | 'fr'): Codebook => {
    const keep = only(lang)
    return {
      ...whole,
      contexts: Object.fromEntries(Object.entries(whole.contexts).map(([id, forms]) => [id, keep(forms)])),
      cues: whole.cues.map((cue) => ({
        ...cue,
        exclude: keep(cue.exclude),
        concepts: cue.concepts.map((concept) => ({ ...concept, ...keep(concept) })),
      })),
      actors: whole.actors.map((actor) => ({
        ...actor,
        designations: actor.designations.map((part) => ({ ...part, ...keep(part) })),
      })),
    }
  }
  expect(mergeCodebooks([half('fr'), half('en')])).toEqual(whole)
})
