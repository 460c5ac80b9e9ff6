/**
 * A shuffle that is the same for the same seed and the same items, in whatever order they come, and balanced over outlets:
 * each round takes one item of every outlet that still has one, so that the first page is never one outlet's.
 */
export function mixOutlets<T>(
  items: readonly T[],
  seed: string,
  describe: (item: T) => { readonly id: string; readonly outlet: string },
): readonly T[] {
  const piles = new Map<string, { item: T; id: string; place: number }[]>()
  for (const item of items) {
    const { id, outlet } = describe(item)
    const pile = piles.get(outlet) ?? []
    pile.push({ item, id, place: hash(seed + id) })
    piles.set(outlet, pile)
  }
  const inOrder = [...piles]
    .sort(([a], [b]) => hash(seed + a) - hash(seed + b) || (a < b ? -1 : 1))
    .map(([, pile]) => pile.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)))
  const mixed: T[] = []
  for (let round = 0; mixed.length < items.length; round++)
    for (const pile of inOrder) {
      const next = pile[round]
      if (next !== undefined) mixed.push(next.item)
    }
  return mixed
}

/** FNV-1a, 32 bits, with a last mix so that ids that differ in one place do not stay neighbours. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b)
  return (value ^ (value >>> 16)) >>> 0
}
