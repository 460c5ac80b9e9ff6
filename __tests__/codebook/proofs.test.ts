import { describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { matchCues } from '@/lib/cues/match'
import { LANGUAGES, type Language } from '@/lib/model/language'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'

const codebook = loadCodebook()
const compiled = compileCodebook(codebook)

const concepts = codebook.cues.flatMap((cue) =>
  cue.concepts.map((concept) => ({ name: `${cue.id} › ${concept.id}`, cue: cue.id, concept })),
)

function findsConcept(sentence: string, lang: Language, cue: string, concept: string): boolean {
  const hits = matchCues(segmentText(sentence, detectLanguages(sentence, lang)), compiled)
  return hits.some((hit) => hit.cue === cue && hit.concept === concept)
}

describe.each(concepts)('$name', ({ cue, concept }) => {
  it.each(LANGUAGES)('is found where it must be, and not where it must not (%s)', (lang) => {
    const { hit, miss } = concept.proof
    expect(hit[lang], 'sentences that must hit').not.toEqual([])
    expect(miss[lang], 'sentences that must not hit').not.toEqual([])
    expect(hit[lang].filter((sentence) => !findsConcept(sentence, lang, cue, concept.id))).toEqual([])
    expect(miss[lang].filter((sentence) => findsConcept(sentence, lang, cue, concept.id))).toEqual([])
  })

  it('has patterns in both languages', () => {
    expect(concept.fr).not.toEqual([])
    expect(concept.en).not.toEqual([])
  })
})
