import type { ArticleHead, CueCounts } from './article-head'
import { LANGUAGES } from './language'
import { VOICES } from './voice'

/** Texts one behind the other, UTF-8; `ends` has where each ends. */
export interface TextColumn {
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
}

/**
 * What figures and lists see of articles, one column for each thing: a million articles take some 350 MB, where an object for each would
 * take many times that. In shared memory, so that threads can read the same columns.
 *
 * `names` are the texts that many articles share; columns of them hold places in it, 0 for "none". A hit column has an entry for each cue,
 * voice and whether denied that an article has: see `entryOf`.
 */
export interface ArticleColumns {
  readonly length: number
  readonly cues: readonly string[]
  readonly names: readonly string[]
  readonly ids: TextColumn
  readonly titles: TextColumn
  readonly urls: TextColumn
  readonly outlet: Uint32Array
  readonly event: Uint32Array
  readonly date: Uint32Array
  readonly sameAs: Uint32Array
  readonly inferred: Uint32Array
  readonly lang: Uint8Array
  readonly hasHeadline: Uint8Array
  readonly hasUrl: Uint8Array
  /** Five of each article, in the order of `VOICES`. */
  readonly words: Uint32Array
  readonly entries: Uint16Array
  readonly counts: Uint32Array
  /** Where the entries of each article end. */
  readonly entryEnds: Uint32Array
  /** Numbers under which the store has the article, and its reading. */
  readonly articleKey: Float64Array
  readonly readingKey: Float64Array
}

const DENIED = 8
/** A cue, a voice and whether denied, as one number. */
const entryOf = (cue: number, voice: number, isDenied: boolean) => 16 * cue + (isDenied ? DENIED : 0) + voice
export const cueOfEntry = (entry: number) => entry >> 4
export const voiceOfEntry = (entry: number) => entry & 7
export const isDeniedEntry = (entry: number) => (entry & DENIED) !== 0

interface Numbers {
  readonly length: number
  [place: number]: number
  set(from: ArrayLike<number>): void
  subarray(from: number, to: number): ArrayLike<number>
}

/** An array of numbers that grows; `make` gives one of a length. */
class Growing<T extends Numbers> {
  length = 0
  private held: T

  constructor(private readonly make: (length: number) => T) {
    this.held = make(1024)
  }

  push(value: number): void {
    this.reserve(1)
    this.held[this.length++] = value
  }

  /** Room for so many more; gives the array and where they begin. */
  extend(by: number): { readonly into: T; readonly at: number } {
    this.reserve(by)
    const at = this.length
    this.length += by
    return { into: this.held, at }
  }

  finish(): T {
    return this.copy(this.length)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.held.length) return
    this.held = this.copy(Math.max(2 * this.held.length, this.length + more))
  }

  private copy(length: number): T {
    const copy = this.make(length)
    copy.set(this.held.subarray(0, this.length))
    return copy
  }
}

const bytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length))
const shorts = (length: number) => new Uint16Array(new SharedArrayBuffer(2 * length))
const integers = (length: number) => new Uint32Array(new SharedArrayBuffer(4 * length))
const doubles = (length: number) => new Float64Array(new SharedArrayBuffer(8 * length))

class TextWriter {
  private readonly bytes = new Growing(bytes)
  private readonly ends = new Growing(integers)

  push(text: string): void {
    const size = Buffer.byteLength(text)
    const { into, at } = this.bytes.extend(size)
    Buffer.from(into.buffer).write(text, at)
    this.ends.push(this.bytes.length)
  }

  copy({ bytes: from, ends }: TextColumn, place: number): void {
    const [start, end] = [startOf(ends, place), ends[place] ?? 0]
    const { into, at } = this.bytes.extend(end - start)
    into.set(from.subarray(start, end), at)
    this.ends.push(this.bytes.length)
  }

  finish(): TextColumn {
    return { bytes: this.bytes.finish(), ends: this.ends.finish() }
  }
}

/** Where what ends at a place begins: where the one before it ends. */
export const startOf = (ends: Uint32Array, place: number) => (place === 0 ? 0 : (ends[place - 1] ?? 0))

export function textAt({ bytes, ends }: TextColumn, at: number): string {
  return Buffer.from(bytes.buffer).toString('utf8', startOf(ends, at), ends[at] ?? 0)
}

/** Puts articles into columns, in the order in which they are to stand. */
export class ColumnWriter {
  private readonly places = new Map<string, number>()
  private readonly cuePlaces: ReadonlyMap<string, number>
  private readonly names: string[] = ['']
  private readonly texts = { ids: new TextWriter(), titles: new TextWriter(), urls: new TextWriter() }
  private readonly shared = {
    outlet: new Growing(integers),
    event: new Growing(integers),
    date: new Growing(integers),
    sameAs: new Growing(integers),
    inferred: new Growing(integers),
  }
  private readonly small = { lang: new Growing(bytes), hasHeadline: new Growing(bytes), hasUrl: new Growing(bytes) }
  private readonly words = new Growing(integers)
  private readonly entries = new Growing(shorts)
  private readonly counts = new Growing(integers)
  private readonly entryEnds = new Growing(integers)
  private readonly keys = { articleKey: new Growing(doubles), readingKey: new Growing(doubles) }

  constructor(private readonly cues: readonly string[]) {
    this.cuePlaces = new Map(cues.map((cue, place) => [cue, place]))
  }

  /** Counts of cues that the codebook does not have are passed over. */
  add(head: ArticleHead, counts: readonly CueCounts[]): void {
    this.texts.ids.push(head.id)
    this.texts.titles.push(head.title)
    this.texts.urls.push(head.url ?? '')
    this.shared.outlet.push(this.place(head.outlet))
    this.shared.event.push(this.place(head.event))
    this.shared.date.push(this.place(head.date))
    this.shared.sameAs.push(this.place(head.sameAs))
    this.shared.inferred.push(this.place(head.inferred === null ? null : JSON.stringify(head.inferred)))
    this.small.lang.push(LANGUAGES.indexOf(head.lang))
    this.small.hasHeadline.push(Number(head.hasHeadline))
    this.small.hasUrl.push(Number(head.url !== null))
    for (const voice of VOICES) this.words.push(head.words[voice])
    for (const one of counts) {
      const cue = this.cuePlaces.get(one.cue)
      if (cue === undefined) continue
      for (const [place, voice] of VOICES.entries())
        if (one[voice] > 0) this.pushEntry(entryOf(cue, place, one.denied), one[voice])
    }
    this.entryEnds.push(this.entries.length)
    this.keys.articleKey.push(head.articleKey)
    this.keys.readingKey.push(head.readingKey)
  }

  /** The same article as in other columns of the same cues; `sameAs` as it is there. */
  copy(from: ArticleColumns, at: number): void {
    this.texts.ids.copy(from.ids, at)
    this.texts.titles.copy(from.titles, at)
    this.texts.urls.copy(from.urls, at)
    for (const name of ['outlet', 'event', 'date', 'sameAs', 'inferred'] as const)
      this.shared[name].push(this.place(from.names[from[name][at] ?? 0] || null))
    for (const name of ['lang', 'hasHeadline', 'hasUrl'] as const) this.small[name].push(from[name][at] ?? 0)
    for (let place = 0; place < VOICES.length; place++) this.words.push(from.words[VOICES.length * at + place] ?? 0)
    for (let entry = startOf(from.entryEnds, at); entry < (from.entryEnds[at] ?? 0); entry++)
      this.pushEntry(from.entries[entry] ?? 0, from.counts[entry] ?? 0)
    this.entryEnds.push(this.entries.length)
    for (const name of ['articleKey', 'readingKey'] as const) this.keys[name].push(from[name][at] ?? 0)
  }

  finish(): ArticleColumns {
    return {
      length: this.entryEnds.length,
      cues: this.cues,
      names: this.names,
      ids: this.texts.ids.finish(),
      titles: this.texts.titles.finish(),
      urls: this.texts.urls.finish(),
      outlet: this.shared.outlet.finish(),
      event: this.shared.event.finish(),
      date: this.shared.date.finish(),
      sameAs: this.shared.sameAs.finish(),
      inferred: this.shared.inferred.finish(),
      lang: this.small.lang.finish(),
      hasHeadline: this.small.hasHeadline.finish(),
      hasUrl: this.small.hasUrl.finish(),
      words: this.words.finish(),
      entries: this.entries.finish(),
      counts: this.counts.finish(),
      entryEnds: this.entryEnds.finish(),
      articleKey: this.keys.articleKey.finish(),
      readingKey: this.keys.readingKey.finish(),
    }
  }

  private pushEntry(entry: number, count: number): void {
    this.entries.push(entry)
    this.counts.push(count)
  }

  private place(name: string | null): number {
    if (name === null) return 0
    const found = this.places.get(name)
    if (found !== undefined) return found
    this.places.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}
