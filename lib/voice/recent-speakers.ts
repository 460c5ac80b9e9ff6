type Gender = 'm' | 'f'

/** Someone or something that has spoken in the article. */
export interface KnownSpeaker {
  readonly name: string
  /** The common noun of the phrase: ministre, source. */
  readonly noun: string | null
  readonly plural: boolean
  /** person: a full name or a noun for a person. paper: a report, a statement. body: anything else. */
  readonly kind: 'person' | 'paper' | 'body'
  readonly gender: Gender | null
  readonly at: number
}

interface Pronoun {
  readonly plural: boolean
  readonly gender: Gender | null
  /** "he" and "she" are persons; "il" may be a ministry. */
  readonly person: boolean
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['il', { plural: false, gender: 'm', person: false }],
  ['elle', { plural: false, gender: 'f', person: false }],
  ['lui', { plural: false, gender: null, person: false }],
  ...['son', 'sa', 'ses'].map((word) => [word, { plural: false, gender: null, person: false }] as const),
  ['he', { plural: false, gender: 'm', person: true }],
  ['him', { plural: false, gender: 'm', person: true }],
  ['his', { plural: false, gender: 'm', person: true }],
  ['she', { plural: false, gender: 'f', person: true }],
  ['her', { plural: false, gender: 'f', person: true }],
  ['ils', { plural: true, gender: null, person: false }],
  ['elles', { plural: true, gender: null, person: false }],
  ['eux', { plural: true, gender: null, person: false }],
  ...['leur', 'leurs', 'their'].map((word) => [word, { plural: true, gender: null, person: false }] as const),
  ['they', { plural: true, gender: null, person: false }],
  ['them', { plural: true, gender: null, person: false }],
])
/** How many are kept: pronouns do not reach further back. */
const MEMORY = 20

/** A pronoun as it stands, "-il" included; undefined for any other word. */
export const pronounOf = (word: string): Pronoun | undefined => PRONOUNS.get(word.replace(/^-/, ''))

/** Those who spoke last, and what is known of their gender: "Mr." and every pronoun that was understood tell it. */
export class RecentSpeakers {
  private known: KnownSpeaker[] = []
  private readonly genders = new Map<string, Gender>()

  add(speaker: KnownSpeaker): void {
    if (speaker.gender) this.genders.set(speaker.name, speaker.gender)
    this.known.push(speaker)
    if (this.known.length > 2 * MEMORY) this.known = this.known.slice(-MEMORY)
  }

  /** The last one that the pronoun at `at` can stand for. */
  latest(pronoun: Pronoun, at: number): KnownSpeaker | undefined {
    return this.known.findLast(
      (speaker) =>
        speaker.at < at &&
        speaker.plural === pronoun.plural &&
        (pronoun.person ? speaker.kind === 'person' : speaker.kind !== 'paper') &&
        this.agrees(speaker.name, pronoun),
    )
  }

  agrees(name: string, { gender }: Pronoun): boolean {
    const known = this.genders.get(name)
    return gender === null || known === undefined || known === gender
  }

  /** A pronoun was understood: whoever is "he" once is no "she" later. */
  learn(name: string, { gender, plural }: Pronoun): void {
    if (gender && !plural && !this.genders.has(name)) this.genders.set(name, gender)
  }

  withNoun(noun: string): KnownSpeaker | undefined {
    return this.known.findLast((speaker) => speaker.noun === noun)
  }
}
