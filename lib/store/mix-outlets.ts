/**
 * A shuffle that is the same for the same seed and the same items, in whatever order they come, and balanced over outlets:
 * each round takes one item of every outlet that still has one, so that the first page is never one outlet's.
 */
export class OutletMixer<T> {
  private readonly piles = new Map<string, { readonly items: T[]; readonly hashes: number[] }>()

  constructor(
    private readonly seed: string,
    private readonly idOf: (item: T) => string,
  ) {}

  add(item: T, outlet: string): void {
    const pile = this.piles.get(outlet) ?? { items: [], hashes: [] }
    pile.items.push(item)
    pile.hashes.push(hash(this.seed + this.idOf(item)))
    this.piles.set(outlet, pile)
  }

  /** The items in their order, some at a time; an empty part stands where an outlet has been shuffled. */
  *rounds(): Generator<readonly T[]> {
    const { seed } = this
    const inOrder: (readonly T[])[] = []
    for (const [, pile] of [...this.piles].sort(([a], [b]) => hash(seed + a) - hash(seed + b) || (a < b ? -1 : 1))) {
      inOrder.push(shuffle(pile.items, pile.hashes, this.idOf))
      yield []
    }
    const longest = Math.max(0, ...inOrder.map(({ length }) => length))
    for (let from = 0; from < longest; from += ROUNDS) {
      const part: T[] = []
      for (let round = from; round < Math.min(longest, from + ROUNDS); round++)
        for (const pile of inOrder) {
          const next = pile[round]
          if (next !== undefined) part.push(next)
        }
      yield part
    }
  }
}

/** Rounds that are given at a time. */
const ROUNDS = 1000

/** All at once, for lists that are not long. */
export function mixOutlets<T>(
  items: readonly T[],
  seed: string,
  describe: (item: T) => { readonly id: string; readonly outlet: string },
): readonly T[] {
  const mixer = new OutletMixer<T>(seed, (item) => describe(item).id)
  for (const item of items) mixer.add(item, describe(item).outlet)
  return [...mixer.rounds()].flat()
}

/** A number holds 53 bits exactly: a hash of 32 and a place of 21. Of more places the hashes are shorter, and ids decide more often. */
const PLACE_BITS = 21

/** Items by their hashes, those with the same one by their ids. Numbers are sorted many times faster than items. */
function shuffle<T>(items: readonly T[], hashes: readonly number[], idOf: (item: T) => string): readonly T[] {
  const bits = Math.max(PLACE_BITS, Math.ceil(Math.log2(items.length)))
  const places = 2 ** bits
  const keys = Float64Array.from(hashes, (value, place) => (value >>> (bits - PLACE_BITS)) * places + place).sort()
  const hashAt = (at: number) => Math.floor((keys[at] ?? 0) / places)
  const inOrder: T[] = []
  for (const key of keys) {
    const item = items[key % places]
    if (item !== undefined) inOrder.push(item)
  }
  for (let from = 0; from < inOrder.length; ) {
    let to = from + 1
    while (to < inOrder.length && hashAt(to) === hashAt(from)) to++
    if (to > from + 1) {
      const same = inOrder.slice(from, to).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
      inOrder.splice(from, same.length, ...same)
    }
    from = to
  }
  return inOrder
}

/** FNV-1a, 32 bits, with a last mix so that ids that differ in one place do not stay neighbours. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b)
  return (value ^ (value >>> 16)) >>> 0
}
