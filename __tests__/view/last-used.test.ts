import { expect, it } from 'vitest'
import { LastUsed } from '@/lib/model/last-used'

it('makes a value once, null too, and gives up the one not asked for longest', () => {
  const made: string[] = []
  const held = new LastUsed<string | null>(2)
  const ask = (key: string) =>
    held.get(key, () => {
      made.push(key)
      return key === 'none' ? null : key.toUpperCase()
    })
  expect(['a', 'none', 'a', 'none'].map(ask)).toEqual(['A', null, 'A', null])
  expect(made).toEqual(['a', 'none'])
  ask('a')
  ask('b')
  expect(ask('a')).toBe('A')
  expect(made).toEqual(['a', 'none', 'b'])
  expect(ask('none')).toBeNull()
  expect(made).toEqual(['a', 'none', 'b', 'none'])
})
