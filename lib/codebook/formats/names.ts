import { foldCharacter } from '../../cues/alphabet'

/**
 * An id for a name of any kind.
 *
 * @example slugOf('Société civile (2)') // 'societe_civile_2'
 */
export function slugOf(name: string): string {
  const folded = [...name.normalize('NFC')].map((char) => foldCharacter(char)).join('')
  const slug = folded
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  return /^[a-z]/.test(slug) ? slug : `c_${slug}`.replace(/_$/, '')
}

/** Ids that are given out once each, by name. */
export class Ids {
  private readonly byName = new Map<string, string>()
  private readonly taken = new Set<string>()
  /** The last number tried behind an id: many names may come to the same. */
  private readonly numbers = new Map<string, number>()

  /** The same name has the same id, in any number of calls; a name that is an id already keeps it where it is free. */
  of(name: string): string {
    const key = name.trim()
    const known = this.byName.get(key)
    if (known !== undefined) return known
    const id = this.free(/^[a-z][a-z0-9_]*$/.test(key) ? key : slugOf(key))
    this.byName.set(key, id)
    this.taken.add(id)
    return id
  }

  private free(slug: string): string {
    let number = this.numbers.get(slug) ?? 1
    const numbered = () => (number === 1 ? slug : `${slug}_${number}`)
    while (this.taken.has(numbered())) number++
    this.numbers.set(slug, number)
    return numbered()
  }
}
