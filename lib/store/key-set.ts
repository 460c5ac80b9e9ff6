/** A set of keys of articles, a bit for each: a million are searched for in a word that half of them have. */
export class KeySet {
  private bits = new Uint8Array(1024)

  add(key: number): void {
    const at = key >>> 3
    if (at >= this.bits.length) {
      const more = new Uint8Array(2 * (at + 1))
      more.set(this.bits)
      this.bits = more
    }
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (key & 7))
  }

  has(key: number): boolean {
    return (((this.bits[key >>> 3] ?? 0) >> (key & 7)) & 1) === 1
  }
}
