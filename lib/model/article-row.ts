import { type ArticleColumns, cueOfEntry, isDeniedEntry, startOf, textAt, voiceOfEntry } from './article-columns'
import { type ArticleHead, inferredSchema } from './article-head'
import { involvedInRepeats } from './involved-in-repeats'
import { LANGUAGES, type Language } from './language'
import type { CueScore, VoiceCounts, WordCounts } from './score'
import { perVoice, VOICES, type Voice } from './voice'

const VOICE_PLACE: Readonly<Record<Voice, number>> = { own: 0, quoted: 1, reported: 2, scare: 3, unknown: 4 }

/** With all core hits, or without those that are negated or denied. */
export type Counted = 'all' | 'asserted'

/** An article as figures and lists see it: a place in the columns, which hold everything but its text. */
export class ArticleRow {
  constructor(
    readonly columns: ArticleColumns,
    readonly at: number,
    readonly counted: Counted = 'all',
  ) {}

  /** Slug of the headline or first words plus a prefix of the content hash: the same on every installation. */
  get id(): string {
    return textAt(this.columns.ids, this.at)
  }
  get outlet(): string {
    return this.named(this.columns.outlet) ?? ''
  }
  get event(): string | null {
    return this.named(this.columns.event)
  }
  get lang(): Language {
    return LANGUAGES[this.columns.lang[this.at] ?? 0] ?? LANGUAGES[0]
  }
  /** ISO date to the known precision, "2022-02" included; null: not known. */
  get date(): string | null {
    return this.named(this.columns.date)
  }
  /** The headline, or the first words where there is none. */
  get title(): string {
    return textAt(this.columns.titles, this.at)
  }
  get hasHeadline(): boolean {
    return this.columns.hasHeadline[this.at] === 1
  }
  get url(): string | null {
    return this.columns.hasUrl[this.at] === 1 ? textAt(this.columns.urls, this.at) : null
  }
  /** Id of the article that this one repeats or translates. */
  get sameAs(): string | null {
    return this.named(this.columns.sameAs)
  }
  /** Whether it neither repeats another article nor is repeated by one: most stand alone, and their ids need not be compared. */
  get isAlone(): boolean {
    return involvedInRepeats(this.columns)[this.at] === 0
  }
  /** What was not in the text, in words. */
  get inferred(): ArticleHead['inferred'] {
    const json = this.named(this.columns.inferred)
    return json === null ? null : inferredSchema.parse(JSON.parse(json))
  }
  /** Numbers under which the store has the article, and its reading. */
  get articleKey(): number {
    return this.columns.articleKey[this.at] ?? 0
  }
  get readingKey(): number {
    return this.columns.readingKey[this.at] ?? 0
  }

  /** Words of a voice, or of all. */
  wordsIn(voice: Voice | 'all'): number {
    const from = VOICES.length * this.at
    const { words } = this.columns
    if (voice !== 'all') return words[from + VOICE_PLACE[voice]] ?? 0
    let sum = 0
    for (let place = from; place < from + VOICES.length; place++) sum += words[place] ?? 0
    return sum
  }

  get words(): WordCounts {
    const { own, quoted, reported, scare, unknown } = perVoice((voice) => this.wordsIn(voice))
    return { all: this.wordsIn('all'), own, quoted, reported, scare, unknown }
  }

  /** Cues that the article was read for. */
  get cues(): readonly string[] {
    return this.columns.cues
  }

  /** Core hits of a cue in a voice, or in all; null where the article was not read for it. */
  hitsIn(cue: string, voice: Voice | 'all'): number | null {
    const place = this.columns.cues.indexOf(cue)
    if (place < 0) return null
    const wanted = voice === 'all' ? -1 : VOICE_PLACE[voice]
    let hits = 0
    this.eachHit((of, voiceOf, count) => {
      if (of === place && (wanted < 0 || wanted === voiceOf)) hits += count
    })
    return hits
  }

  /** Core hits of a cue, in each voice; null where the article was not read for it. */
  scoreOf(cue: string): CueScore | null {
    const hits = this.hitsIn(cue, 'all')
    if (hits === null) return null
    const words = this.wordsIn('all')
    const voices = perVoice((voice) => this.hitsIn(cue, voice) ?? 0)
    return { hits, ...voices, per1000: words === 0 ? null : (1000 * hits) / words }
  }

  /** Those of the hits of a cue that are negated or denied. */
  deniedOf(cue: string): VoiceCounts {
    const asserted = this.withoutDenied()
    return perVoice((voice) => (this.hitsIn(cue, voice) ?? 0) - (asserted.hitsIn(cue, voice) ?? 0))
  }

  /** Core hits of all cues. */
  get hits(): number {
    let sum = 0
    this.eachHit((_cue, _voice, count) => {
      sum += count
    })
    return sum
  }

  /** The hits, by the place of their cue among `cues` and of their voice among `VOICES`; a cue and voice may come twice. */
  eachHit(take: (cue: number, voice: number, count: number) => void): void {
    const { entries, counts, entryEnds } = this.columns
    const end = entryEnds[this.at] ?? 0
    for (let place = startOf(entryEnds, this.at); place < end; place++) {
      const entry = entries[place] ?? 0
      if (this.counted === 'asserted' && isDeniedEntry(entry)) continue
      take(cueOfEntry(entry), voiceOfEntry(entry), counts[place] ?? 0)
    }
  }

  /** The same article, counted without the hits that are negated or denied. */
  withoutDenied(): ArticleRow {
    return this.counted === 'asserted' ? this : new ArticleRow(this.columns, this.at, 'asserted')
  }

  private named(column: Uint32Array): string | null {
    const place = column[this.at] ?? 0
    return place === 0 ? null : (this.columns.names[place] ?? null)
  }
}

/** The articles of columns, in their order. */
export function rowsOf(columns: ArticleColumns, counted: Counted = 'all'): readonly ArticleRow[] {
  return Array.from({ length: columns.length }, (_, at) => new ArticleRow(columns, at, counted))
}

/** The columns that a list has all articles of, and how they are counted; null where it is put together otherwise. */
export function sourceOf(
  articles: readonly ArticleRow[],
): { readonly columns: ArticleColumns; readonly counted: Counted } | null {
  const [first, last] = [articles[0], articles.at(-1)]
  if (first === undefined || last === undefined) return null
  const isWhole = articles.length === first.columns.length && first.at === 0 && last.at === articles.length - 1
  return isWhole && first.columns === last.columns ? { columns: first.columns, counted: first.counted } : null
}
