import type { Event } from '../model/corpus'
import { slugOf } from '../store/ids'

/** Finds events by slug or title, and makes new ones for names that none has. */
export class EventNames {
  private readonly bySlug = new Map<string, string>()
  private readonly made = new Map<string, string>()

  /** `made`: events that an earlier run of the same import has made. */
  constructor(known: readonly Event[], made: readonly Event[] = []) {
    for (const { slug, title } of made) this.made.set(slug, title.en)
    for (const { slug, title } of [...known, ...made])
      for (const one of [slug, title.en, title.fr]) this.bySlug.set(slugOf(one), slug)
  }

  /** The slug of an event of this name; null where the name holds no letter that a slug has. */
  slugFor(given: string): string | null {
    const name = given.trim().replace(/\s+/g, ' ').slice(0, 200)
    const wanted = slugOf(name)
    if (wanted === '') return null
    const known = this.bySlug.get(wanted)
    if (known !== undefined) return known
    this.bySlug.set(wanted, wanted)
    this.made.set(wanted, name)
    return wanted
  }

  /** The events that were made, with the first and last date of their articles; empty where none of them is dated. */
  withSpans(spans: ReadonlyMap<string, { readonly from: string; readonly to: string }>): readonly Event[] {
    return [...this.made].map(([slug, name]) => {
      const { from, to } = spans.get(slug) ?? { from: '', to: '' }
      const title = { en: name, fr: name }
      return { slug, title, summary: title, from, to }
    })
  }
}
