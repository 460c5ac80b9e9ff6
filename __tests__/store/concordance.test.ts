import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutContext } from '@/lib/store/cut-context'
import { fold, holdsTerms, searchTerms } from '@/lib/store/fold'
import { mixOutlets } from '@/lib/store/mix-outlets'
import { isWithin } from '@/lib/store/plan-page'

const spanOf = (text: string, phrase: string) => ({
  start: text.indexOf(phrase),
  end: text.indexOf(phrase) + phrase.length,
})

describe('the context of a phrase', () => {
  it.each([
    ['La menace jihadiste au Sahel.', 'menace jihadiste', 1, 'La ', ' au'],
    ['face à l’attaque, dit-il', 'attaque', 2, 'face à l’', ', dit-il'],
    ['Mali.\n\nRussia is  there', 'Russia', 2, 'Mali. ', ' is there'],
    ['Wagner', 'Wagner', 5, '', ''],
    ['🔶 un 😀 mot', 'un', 1, '🔶 ', ' 😀'],
  ])('%s', (text, phrase, words, left, right) => {
    expect(cutContext(text, spanOf(text, phrase), words)).toEqual({ left, phrase, right })
  })

  it('stands in the text, on one line, with no more words than asked for', () => {
    const words = fc.array(fc.constantFrom('Mali', 'l’axe', 'de', 'Bamako.', 'junte', '\n'), { minLength: 3 })
    fc.assert(
      fc.property(words, fc.nat(30), fc.nat(), (list, wanted, choice) => {
        const text = `${list.join(' ')} fin`
        const found = [...text.matchAll(/\S+/g)]
        const [word = ''] = found[choice % found.length] ?? []
        const index = found[choice % found.length]?.index ?? 0
        const { left, phrase, right } = cutContext(text, { start: index, end: index + word.length }, wanted)
        expect(phrase).toBe(word)
        expect(text.replace(/\s+/g, ' ')).toContain(`${left}${phrase}${right}`)
        for (const side of [left, right]) expect((side.match(/\S+/g) ?? []).length).toBeLessThanOrEqual(wanted)
      }),
      { seed: 3 },
    )
  })
})

describe('a search in the concordance', () => {
  const line = 'les groupes armés terroristes de l’État, selon la société Wagner'
  it.each([
    ['terror', true],
    ['TERRORISTES armes', true],
    ['état', true],
    ["l'etat", true],
    ['errorist', false],
    ['"société wagner"', true],
    ['"wagner société"', false],
    ['wagner societe', true],
    ['wagn*', true],
    ['junte', false],
    ['', true],
    ['"', true],
  ])('%s', (search, found) => {
    expect(holdsTerms(fold(line), searchTerms(search))).toBe(found)
  })

  it('folds spaces, apostrophes, dashes and ligatures', () => {
    expect(fold('L’Œuvre\u00a0: 20\u202f000 «\u00a0cœurs\u00a0» – d‘ici')).toBe(
      'l\'oeuvre : 20 000 " coeurs " - d\'ici',
    )
  })
})

describe('the mixed order', () => {
  const items = fc.uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 4 }),
      outlet: fc.constantFrom('apa', 'rt', 'site'),
    }),
    { selector: ({ id }) => id },
  )

  it('is the same for the same seed, in whatever order the phrases come', () => {
    fc.assert(
      fc.property(items, fc.string(), (list, seed) => {
        const mixed = mixOutlets(list, seed, (item) => item)
        expect(mixOutlets([...list].reverse(), seed, (item) => item)).toEqual(mixed)
        expect([...mixed].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
          [...list].sort((a, b) => a.id.localeCompare(b.id)),
        )
      }),
      { seed: 5 },
    )
  })

  it('takes every outlet once before it takes one twice', () => {
    fc.assert(
      fc.property(items, (list) => {
        const mixed = mixOutlets(list, 'seed', (item) => item)
        const outlets = new Set(list.map(({ outlet }) => outlet))
        expect(new Set(mixed.slice(0, outlets.size).map(({ outlet }) => outlet))).toEqual(outlets)
      }),
      { seed: 6 },
    )
  })

  it('is another one for another corpus', () => {
    const list = Array.from({ length: 40 }, (_, index) => ({ id: `${index}`, outlet: 'apa' }))
    expect(mixOutlets(list, 'a', (item) => item)).not.toEqual(mixOutlets(list, 'b', (item) => item))
  })
})

describe('a period', () => {
  it.each([
    ['2022-02', '2022-02-10', '2022-03', true],
    ['2022-02-17', '2022-02', '2022-02', true],
    ['2022-02-17', '2022-02-18', null, false],
    ['2022-02-17', null, '2022-02-16', false],
    ['2025', '2025-09-01', '2025-09-30', true],
    ['2025', '2026', null, false],
    [null, '2022', null, false],
    [null, null, null, true],
  ])('%s within %s to %s: %s', (date, from, to, inside) => {
    expect(isWithin(date, from, to)).toBe(inside)
  })
})
