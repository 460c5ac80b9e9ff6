/**
 * What a reporting verb takes.
 *
 * speech: a quotation near it is its subject's ("…", said X). beside: a quotation right beside it is ("…", he began). that: a clause with que or that. bare: a clause without that
 * (X says it is over). question: if, whether, why. infinitive: promet de, vows to. person: a person and an infinitive
 * (urges X to, demande à X de). charge: accuse X de, accuses X of. predicate: juge X dangereux, considers X dangerous.
 */
export type Takes =
  | 'speech'
  | 'beside'
  | 'that'
  | 'bare'
  | 'question'
  | 'infinitive'
  | 'person'
  | 'charge'
  | 'predicate'

/** A verb that puts words or a view in somebody's mouth. */
export interface ReportingVerb {
  readonly lemma: string
  readonly takes: ReadonlySet<Takes>
}

export type VerbForm = 'finite' | 'participle' | 'gerund' | 'infinitive'

/** A form of a verb as it is written. */
export interface VerbReading {
  readonly verb: ReportingVerb
  readonly form: VerbForm
}

/** Verbs as they stand in a table: the kinds of complement, then the verbs that take them. What a verb takes adds up over the lines. */
export type VerbTable = readonly (readonly [takes: readonly Takes[], lemmas: string])[]

/** @example readVerbTable([[['speech', 'that'], 'dire affirmer']]).get('dire') */
export function readVerbTable(table: VerbTable): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>()
  for (const [takes, lemmas] of table)
    for (const lemma of lemmas.trim().split(/\s+/))
      verbs.set(lemma, { lemma, takes: new Set([...(verbs.get(lemma)?.takes ?? []), ...takes]) })
  return verbs
}
