import type { Outlet } from '../model/corpus'
import { slugOf } from '../store/ids'

/** Parts of a host that name no outlet. */
const SUBDOMAIN = /^(?:www|m|amp|mobile|fr|en|news|rss)\./

/**
 * Finds outlets by any of their names, and makes new ones for names that nobody has: each name once, whoever writes it how.
 * A new outlet has neither country nor kind; both can be filled in later.
 */
export class OutletNames {
  private readonly bySlug = new Map<string, string>()
  private readonly made = new Map<string, Outlet>()

  /** `made`: outlets that an earlier run of the same import has made. */
  constructor(known: readonly Outlet[], made: readonly Outlet[] = []) {
    for (const outlet of made) this.made.set(outlet.slug, outlet)
    for (const { slug, short, name } of [...known, ...made])
      for (const one of [slug, short.en, short.fr, name.en, name.fr]) this.bySlug.set(slugOf(one), slug)
  }

  /** The outlets that were made so far. */
  get fresh(): readonly Outlet[] {
    return [...this.made.values()]
  }

  /** The slug of an outlet of this name, which is made where there is none; null where the name holds no letter that a slug has. */
  slugFor(given: string): string | null {
    const name = given.trim().replace(/\s+/g, ' ').slice(0, 120)
    const wanted = slugOf(bareHost(name) ?? name)
    if (wanted === '') return null
    const known = this.bySlug.get(wanted)
    if (known !== undefined) return known
    const label = { en: bareHost(name) ?? name, fr: bareHost(name) ?? name }
    this.bySlug.set(wanted, wanted)
    this.made.set(wanted, { slug: wanted, short: label, name: label, country: null, kind: 'other' })
    return wanted
  }
}

/** The host of an address or a bare host, without what names no outlet; null where the text is neither. */
export function bareHost(text: string): string | null {
  const found = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]|$)/i.exec(text.trim())?.[1]
  if (found === undefined) return null
  const host = found.toLowerCase()
  const bare = host.replace(SUBDOMAIN, '')
  return bare.includes('.') ? bare : host
}
