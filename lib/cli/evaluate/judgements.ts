import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { LANGUAGES } from '../../model/language'
import type { PlacedHit } from './sample-hits'

/** What a person said of one hit. The text itself is not ours to give: a span in the clean text and a hash of its words stand for it. */
const judgementSchema = z.strictObject({
  document: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** See `surfaceHash`. */
  surface: z.string().regex(/^[0-9a-f]{8}$/),
  cue: z.string(),
  lang: z.enum(LANGUAGES),
  concept: z.string(),
  right: z.boolean(),
  /** 1: read before the causes of wrong hits were mended; 2: a hit that took another's place afterwards. */
  round: z.int().min(1).max(2),
  reason: z.string().min(3),
})
export type Judgement = z.infer<typeof judgementSchema>

/**
 * Looks a hit up among the judgements; null where it was not judged. A hit is known by its cue, its place and its words: where
 * the text is read differently or the pattern finds more or fewer words, it has to be judged again.
 */
export type FindJudgement = (hit: PlacedHit) => Judgement | null

/** Eight hexadecimal digits of the SHA-256 of a hit's words. */
export function surfaceHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8)
}

/** Throws, with file and line, on a line that is no judgement and on a hit that was judged twice. */
export function readJudgements(folder: string): readonly Judgement[] {
  const known = new Map<string, string>()
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : []
  return names.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line.trim() === '') return []
        const place = `${name}, line ${index + 1}`
        const parsed = judgementSchema.safeParse(JSON.parse(line))
        if (!parsed.success) throw new Error(`invalid judgement: ${place}: ${z.prettifyError(parsed.error)}`)
        const before = known.get(keyOf(parsed.data))
        if (before !== undefined) throw new Error(`invalid judgement: ${place}: the same hit as in ${before}`)
        known.set(keyOf(parsed.data), place)
        return [parsed.data]
      }),
  )
}

/** The committed judgements: one file per cue. */
export const JUDGEMENTS = resolve('data', 'judgements')

export function finderOf(judgements: readonly Judgement[]): FindJudgement {
  const byKey = new Map(judgements.map((judgement) => [keyOf(judgement), judgement]))
  return (hit) => byKey.get(keyOf({ ...hit, surface: surfaceHash(hit.text) })) ?? null
}

type Place = Pick<Judgement, 'document' | 'start' | 'end' | 'surface' | 'cue'>

function keyOf({ document, start, end, surface, cue }: Place): string {
  return [cue, document, start, end, surface].join('\0')
}
