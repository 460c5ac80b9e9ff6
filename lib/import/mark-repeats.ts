import type { Fingerprint } from '../store/corpus-content'
import { findTwins, type Twin } from '../store/find-twins'
import type { JobRow } from '../store/import-jobs'
import { likeness } from './fingerprint'

/** From this share of common runs of words on, a text is the same article again, with another headline, a cut or a correction. */
const SAME = 0.8

/**
 * Rows whose text is nearly that of an article that came before them, in the corpus or in the import, repeat it: within an outlet both are
 * one observation. What a row says itself of whom it repeats stands.
 */
export async function markRepeats(job: number, batch: readonly JobRow[]): Promise<readonly JobRow[]> {
  const prints = batch.flatMap((row) => (row.outcome === 'added' ? (row.reading.fingerprint ?? []) : []))
  const twins: Twin[] = [...(await findTwins(job, prints))]
  const byBand = new Map<number, Twin[]>()
  return batch.map((row) => {
    const print = row.outcome === 'added' ? row.reading.fingerprint : null
    if (row.outcome !== 'added' || print === null) return row
    const near = print.bands.flatMap((band) => byBand.get(band) ?? [])
    const twin = nearestTwin(print, row.hash, [...twins, ...near])
    const own = { hash: row.hash, signature: print.signature }
    for (const band of print.bands) byBand.set(band, [...(byBand.get(band) ?? []), own])
    if (twin === null || row.placed.sameAs !== null) return row
    return { ...row, placed: { ...row.placed, sameAs: twin.hash, likeness: twin.likeness } }
  })
}

/** The article that a text is nearly the same as, where there is one: the likest. */
export function nearestTwin({ signature }: Pick<Fingerprint, 'signature'>, hash: string, twins: readonly Twin[]) {
  let best: { readonly hash: string; readonly likeness: number } | null = null
  for (const twin of twins) {
    if (twin.hash === hash) continue
    const likely = likeness(signature, twin.signature)
    if (likely >= SAME && likely > (best?.likeness ?? 0)) best = { hash: twin.hash, likeness: likely }
  }
  return best
}
