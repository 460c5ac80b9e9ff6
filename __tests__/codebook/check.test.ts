import { describe, expect, it } from 'vitest'
import { checkCodebook } from '@/lib/codebook/check'
import { smallCodebook } from '../cues/small-codebook'

const problemsOf = (...patterns: string[]) => checkCodebook(smallCodebook({ cue: { core: { en: patterns } } }))

describe('a pattern that cannot work is refused, with pattern, concept and reason', () => {
  it.each([
    ['', 'empty'],
    ['*', 'every word'],
    ['a*', 'every word'],
    ['big * war', 'every word'],
    ['*ism', 'every word'],
    ['terr*ist', 'may only end a word'],
    ['’s', 'letter or digit'],
    ['<3> war', 'between two words'],
    ['war <3>', 'between two words'],
    ['war <2> <3> peace', 'between two words'],
    ['war <99> peace', '1 to 20'],
    ['a <1> b <1> c <1> d <1> e', 'at most three'],
  ])('%j: %s', (pattern, reason) => {
    const [problem] = problemsOf(pattern)
    expect(problem).toMatchObject({
      code: 'invalid_pattern',
      level: 'error',
      where: `cue cue › core › en › "${pattern}"`,
    })
    expect(problem?.message).toContain(reason)
  })

  it.each([['war'], ['to*'], ['cs:UN'], ['ac:tué*'], ['war <3> peace'], ['g5 sahel'], ['fake:'], ['l’ingérence']])(
    '%j is in order',
    (pattern) => {
      expect(problemsOf(pattern)).toEqual([])
    },
  )
})

describe('a pattern that does nothing', () => {
  const codes = (codebook: ReturnType<typeof smallCodebook>) =>
    checkCodebook(codebook).map(({ code, level }) => [code, level])

  it('the same twice is refused, in one concept or in two', () => {
    expect(codes(smallCodebook({ cue: { core: { en: ['war', 'War'] } } }))).toContainEqual([
      'duplicate_pattern',
      'error',
    ])
    expect(codes(smallCodebook({ cue: { core: { en: ['war'] }, weak: { en: ['war'] } } }))).toContainEqual([
      'duplicate_pattern',
      'error',
    ])
  })

  it('the same in two cues is in order: cues are independent', () => {
    expect(codes(smallCodebook({ one: { core: { en: ['war'] } }, two: { core: { en: ['war'] } } }))).toEqual([])
  })

  it('one that a wider one of the same concept covers is a line too many', () => {
    expect(codes(smallCodebook({ cue: { core: { en: ['war*', 'warlord'] } } }))).toEqual([
      ['unreachable_pattern', 'warning'],
    ])
  })

  it('one that another concept always takes first is refused', () => {
    expect(codes(smallCodebook({ cue: { core: { en: ['war*'] }, weak: { en: ['warlord'] } } }))).toEqual([
      ['unreachable_pattern', 'error'],
    ])
  })

  it('one that is longer, or comes first, is in order', () => {
    expect(codes(smallCodebook({ cue: { core: { en: ['warlord'] }, weak: { en: ['war*', 'war crime'] } } }))).toEqual(
      [],
    )
  })

  it('one that an exclusion of its cue always drops is refused', () => {
    const excluded = (pattern: string) =>
      codes(smallCodebook({ cue: { core: { en: [pattern] }, exclude: { en: ['sovereign debt', 'gold*'] } } }))
    expect(excluded('sovereign debt crisis')).toEqual([['contradicted_pattern', 'error']])
    expect(excluded('golden age')).toEqual([['contradicted_pattern', 'error']])
    expect(excluded('sovereign*')).toEqual([])
    expect(excluded('gol*')).toEqual([])
  })

  it('one that asks for a context that is not there is refused', () => {
    expect(codes(smallCodebook({ cue: { core: { en: ['war ~france'] } } }))).toEqual([['unknown_context', 'error']])
    expect(codes(smallCodebook({ cue: { core: { en: ['war ~~!france'] } } }, { france: { en: ['france'] } }))).toEqual(
      [],
    )
  })

  it.each([
    ['war ~france ~!france', ['contradicted_pattern']],
    ['war ~france ~~!france', ['contradicted_pattern']],
    ['war ~~france ~~!france', ['contradicted_pattern']],
    ['war ~~france ~!france', []],
  ])('one whose conditions exclude each other is refused: %s', (pattern, expected) => {
    const codebook = smallCodebook({ cue: { core: { en: [pattern] } } }, { france: { en: ['france'] } })
    expect(checkCodebook(codebook).map(({ code }) => code)).toEqual(expected)
  })

  it('two forms that differ in the case they ask for are two', () => {
    expect(codes(smallCodebook({ cue: { core: { en: ['cs:Aids', 'cs:AIDS'] } } }))).toEqual([])
  })

  it('a cue without any is refused', () => {
    expect(codes(smallCodebook({ cue: { core: {} } }))).toEqual([['no_pattern', 'error']])
  })
})

it('codes and ids stand for one thing each', () => {
  const codebook = smallCodebook({ one: { core: { en: ['war'] } }, two: { core: { en: ['peace'] } } })
  const twice = { ...codebook, cues: codebook.cues.map((cue) => ({ ...cue, code: 'Aa' })) }
  expect(checkCodebook(twice).map(({ code, where }) => [code, where])).toEqual([['duplicate_code', 'code Aa']])
  const same = {
    ...codebook,
    cues: [...codebook.cues, ...codebook.cues.slice(0, 1).map((cue) => ({ ...cue, code: 'Zz' }))],
  }
  expect(checkCodebook(same).map(({ code, where }) => [code, where])).toEqual([['duplicate_id', 'cue one']])
})
