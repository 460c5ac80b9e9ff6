import { createHash } from 'node:crypto'
import type { Codebook } from '../model/codebook'

/**
 * Hash of what a codebook finds and scores: ids, strengths, patterns, exclusions and contexts, in their order. Labels, notes
 * and proofs may change without a new version, for no number depends on them.
 *
 * @example codebookVersion(codebook) // '3f9a0c51d2b7'
 */
export function codebookVersion(codebook: Omit<Codebook, 'version'>): string {
  const content = {
    contexts: Object.entries(codebook.contexts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { en, fr }]) => ({ id, en, fr })),
    cues: codebook.cues.map(({ id, concepts, exclude }) => ({
      id,
      concepts: concepts.map(({ id, strength, en, fr }) => ({ id, strength, en, fr })),
      exclude: { en: exclude.en, fr: exclude.fr },
    })),
    actors: codebook.actors.map(({ id, designations }) => ({
      id,
      designations: designations.map(({ id, en, fr }) => ({ id, en, fr })),
    })),
  }
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
}
