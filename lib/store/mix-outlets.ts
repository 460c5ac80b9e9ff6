/**
 * A shuffle that is the same for the same seed and the same items, in whatever order they come, and balanced over outlets:
 * each round takes one item of every outlet that still has one, so that the first page is never one outlet's.
 */
export function mixOutlets<T>(
  items: readonly T[],
  seed: string,
  describe: (item: T) => { readonly id: string; readonly outlet: string },
): readonly T[] {
  const piles = new Map<string, { readonly items: T[]; readonly hashes: number[] }>()
  for (const item of items) {
    const { id, outlet } = describe(item)
    const pile = piles.get(outlet) ?? { items: [], hashes: [] }
    pile.items.push(item)
    pile.hashes.push(hash(seed + id))
    piles.set(outlet, pile)
  }
  const inOrder = [...piles]
    .sort(([a], [b]) => hash(seed + a) - hash(seed + b) || (a < b ? -1 : 1))
    .map(([, pile]) => shuffle(pile.items, pile.hashes, (item) => describe(item).id))
  const mixed: T[] = []
  for (let round = 0; mixed.length < items.length; round++)
    for (const pile of inOrder) {
      const next = pile[round]
      if (next !== undefined) mixed.push(next)
    }
  return mixed
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
