import type { ArticleText, StoredHit } from '../model/reading'
import type { TwinConcept, TwinCue, TwinPair } from './event-summary'

/**
 * Sets an article beside its translation or repetition, concept by concept.
 *
 * Patterns are aligned by concept across languages, so a concept with more phrases in one text than in the other is what
 * makes the cue differ, also where the cue's two totals happen to agree.
 *
 * @example compareTwins(apaFr, apaEn, ['russia']).cues[0] // { cue: 'russia', original: 1, version: 1, differs: false, … }
 */
export function compareTwins(original: ArticleText, version: ArticleText, cueIds: readonly string[]): TwinPair {
  const cues = cueIds.map((cue) => twinCue(cue, coreHits(original, cue), coreHits(version, cue)))
  return {
    original: original.row.id,
    version: version.row.id,
    cues: cues.filter((row) => row.original + row.version > 0),
  }
}

function twinCue(cue: string, original: readonly StoredHit[], version: readonly StoredHit[]): TwinCue {
  const names = [...new Set([...original, ...version].map((hit) => hit.concept))]
  const concepts = names.map((concept): TwinConcept => {
    const [a, b] = [original, version].map((hits) => hits.filter((hit) => hit.concept === concept))
    return { concept, differs: a?.length !== b?.length, original: a ?? [], version: b ?? [] }
  })
  return {
    cue,
    original: original.length,
    version: version.length,
    differs: concepts.some((concept) => concept.differs),
    concepts,
  }
}

const coreHits = (article: ArticleText, cue: string) =>
  article.hits.filter((hit) => hit.cue === cue && hit.strength === 'core').sort((a, b) => a.start - b.start)
