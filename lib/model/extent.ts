/** The largest of some numbers, and at least `least`. `Math.max(...)` fails beyond a hundred thousand: each is an argument on the stack. */
export function largestOf(values: Iterable<number>, least: number): number {
  let largest = least
  for (const value of values) if (value > largest) largest = value
  return largest
}

/** The smallest of some numbers, and at most `most`. */
export function smallestOf(values: Iterable<number>, most: number): number {
  let smallest = most
  for (const value of values) if (value < smallest) smallest = value
  return smallest
}
