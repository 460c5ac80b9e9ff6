import { describe, expect, it } from 'vitest'
import { messagesFor } from '@/lib/messages/messages-for'

type Leaf = readonly [path: string, value: string]

/** Every string of a section; a function counts as one entry, with every sentence it makes of the arguments it may take. */
function leavesOf(node: unknown, path: string): Leaf[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return sentencesOf(node).map((value) => [`${path}()`, value] as const)
  if (Array.isArray(node)) return node.flatMap((child, i) => leavesOf(child, `${path}[${i}]`))
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, child]) => leavesOf(child, path === '' ? key : `${path}.${key}`))
  return [[path, `not a message: ${typeof node}`]]
}

/** Tuples of up to four arguments, each a number, a name or a list of names: whatever the function makes sense of is kept. */
function sentencesOf(fn: unknown): string[] {
  if (typeof fn !== 'function') return []
  const kinds: unknown[] = [2, 'x', ['x', 'y']]
  let tuples: unknown[][] = [[]]
  for (let i = 0; i < Math.min(fn.length, 4); i++)
    tuples = tuples.flatMap((tuple) => kinds.map((kind) => [...tuple, kind]))
  return tuples.flatMap((args) => {
    try {
      const said: unknown = Reflect.apply(fn, undefined, args)
      return typeof said === 'string' && !/undefined|NaN|\[object/.test(said) ? [said] : []
    } catch {
      return []
    }
  })
}

const shapeOf = (leaves: readonly Leaf[]) => new Set(leaves.map(([path]) => path))

const en = leavesOf(messagesFor('en'), '')
const fr = leavesOf(messagesFor('fr'), '')

describe('the catalogue', () => {
  it('says the same things in both languages', () => {
    expect(shapeOf(fr)).toEqual(shapeOf(en))
  })

  it.each([
    ['en', en],
    ['fr', fr],
  ] as const)('%s: every message is a sentence, not a key, a hole or a slip', (_, leaves) => {
    expect(leaves.length).toBeGreaterThan(50)
    const wrong = leaves.filter(
      ([, value]) =>
        value.trim() === '' || (value !== value.trim() && !/^\s*[:;]\s$/.test(value)) || /not a message/.test(value),
    )
    expect(wrong).toEqual([])
  })

  it('keeps French spacing: no-break spaces before : ; ! ? » and after «', () => {
    const wrong = fr.filter(([, value]) =>
      /(?:^|[^\u00a0\d/])[;!?»]|[^\u00a0\d/A-Za-z]:(?!\/)|[a-zé]:\s|«(?!\u00a0)/.test(value),
    )
    expect(wrong).toEqual([])
  })

  it('uses typographic apostrophes and no character that the fonts lack', () => {
    const wrong = [...en, ...fr].filter(([, value]) => /['"]|\u202f|→|≥|≤/.test(value))
    expect(wrong).toEqual([])
  })
})
