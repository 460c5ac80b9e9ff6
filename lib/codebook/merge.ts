import type { Codebook } from '../model/codebook'
import type { Language } from '../model/language'
import { type CodebookContent, parseCodebook } from './parse'

type Forms = Readonly<Record<Language, readonly string[]>>

/**
 * Codebooks of the same cues in several files, most often one for each language, as one: cues, concepts, contexts and actors of the same
 * id are one, with the forms of all. What else there is to a cue is that of the first file that has it. Null: too many cues.
 */
export function mergeCodebooks([first, ...rest]: readonly [Codebook, ...Codebook[]]): Codebook | null {
  return rest.reduce<Codebook | null>((merged, next) => merged && mergeTwo(merged, next), first)
}

function mergeTwo(one: Codebook, other: Codebook): Codebook | null {
  const codes = new Set(one.cues.map(({ code }) => code))
  const content: CodebookContent = {
    id: one.id,
    title: one.title,
    contexts: Object.fromEntries(
      [...new Set([...Object.keys(one.contexts), ...Object.keys(other.contexts)])].map((id) => [
        id,
        joined(one.contexts[id], other.contexts[id]),
      ]),
    ),
    cues: united(
      one.cues,
      other.cues.map((cue) => ({ ...cue, code: codes.has(cue.code) ? undefined : cue.code })),
      (cue, twin) => ({
        ...cue,
        exclude: joined(cue.exclude, twin.exclude),
        concepts: united(cue.concepts, twin.concepts, (concept, same) => ({ ...concept, ...joined(concept, same) })),
      }),
    ),
    actors: united(one.actors, other.actors, (actor, twin) => ({
      ...actor,
      designations: united(actor.designations, twin.designations, (part, same) => ({ ...part, ...joined(part, same) })),
    })),
  }
  return parseCodebook(content).codebook
}

/** Both lists, those of the same id made one; the order is that of the first, then of the second. */
function united<T extends { readonly id: string }, U extends { readonly id: string }>(
  ours: readonly T[],
  theirs: readonly U[],
  merge: (mine: T, other: U) => T,
): (T | U)[] {
  const twins = new Map(theirs.map((one) => [one.id, one]))
  const known = new Set(ours.map(({ id }) => id))
  return [
    ...ours.map((mine) => {
      const twin = twins.get(mine.id)
      return twin === undefined ? mine : merge(mine, twin)
    }),
    ...theirs.filter(({ id }) => !known.has(id)),
  ]
}

const joined = (one: Forms | undefined, other: Forms | undefined) => ({
  en: [...(one?.en ?? []), ...(other?.en ?? [])],
  fr: [...(one?.fr ?? []), ...(other?.fr ?? [])],
})
