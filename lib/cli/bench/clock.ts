import { performance } from 'node:perf_hooks'

const ROUNDS = 25

/**
 * Shortest time in milliseconds of each piece of work, done in turns: what else the machine does meanwhile lengthens some rounds
 * of all of them, and the shortest are compared.
 */
export function timeInTurns<Name extends string>(
  work: Readonly<Record<Name, () => void>>,
  rounds = ROUNDS,
): Map<Name, number> {
  const best = new Map<Name, number>()
  const names = namesOf(work)
  for (const name of names) work[name]()
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const before = performance.now()
      work[name]()
      const time = performance.now() - before
      best.set(name, Math.min(time, best.get(name) ?? time))
    }
  }
  return best
}

function namesOf<Name extends string>(work: Readonly<Record<Name, () => void>>): Name[] {
  const names: Name[] = []
  for (const name in work) names.push(name)
  return names
}

/** Three figures: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
