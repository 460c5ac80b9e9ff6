import { createHash } from 'node:crypto'
import type { Hit } from '../../model/hit'
import type { BenchText } from './bench-texts'

/** A hit in a text of the material. */
export interface PlacedHit extends Hit {
  readonly document: string
  readonly lang: BenchText['lang']
}

/** All hits of the texts, with where they stand. */
export function placeHits(texts: readonly BenchText[]): readonly PlacedHit[] {
  return texts.flatMap(({ id, lang, hits }) => hits.map((hit) => ({ ...hit, document: id, lang })))
}

/**
 * `size` of the hits, or all there are, by chance that is fixed: each hit draws its own number from the seed, its place and its
 * cue. A hit that comes or goes elsewhere leaves the rest of the sample as it was, so that judgements keep.
 */
export function sampleHits(hits: readonly PlacedHit[], size: number, seed: string): readonly PlacedHit[] {
  return hits
    .map((hit) => ({ hit, draw: drawOf(hit, seed) }))
    .sort((a, b) => (a.draw < b.draw ? -1 : 1))
    .slice(0, size)
    .map(({ hit }) => hit)
}

function drawOf({ document, start, end, cue }: PlacedHit, seed: string): string {
  return createHash('sha256').update(`${seed}\0${document}\0${start}\0${end}\0${cue}`).digest('hex')
}
