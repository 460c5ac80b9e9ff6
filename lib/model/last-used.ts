/** Holds the values that were asked for last, at most so many; what has not been asked for longest goes first. */
export class LastUsed<Value> {
  private readonly held = new Map<string, { readonly value: Value }>()

  constructor(private readonly most: number) {}

  /** The value of that name, made where it is not held. */
  get(key: string, make: () => Value): Value {
    const found = this.held.get(key) ?? { value: make() }
    this.held.delete(key)
    this.held.set(key, found)
    for (const oldest of [...this.held.keys()].slice(0, -this.most)) this.held.delete(oldest)
    return found.value
  }

  has(key: string): boolean {
    return this.held.has(key)
  }

  /** Those that are held, the one that was asked for last at the end. */
  values(): readonly Value[] {
    return [...this.held.values()].map(({ value }) => value)
  }

  drop(key: string): void {
    this.held.delete(key)
  }
}
