import { expect, it } from 'vitest'
import { fold } from '@/lib/text/fold'

it.each([
  ['ÉTAT', 'etat'],
  ['e\u0301tat', 'etat'],
  ['Œuvre', 'oeuvre'],
  ['ex æquo', 'ex aequo'],
  ['l’', "l'"],
  ['lʼ', "l'"],
  ['Al‑Qaïda', 'al-qaida'],
  ['1\u00a0000\u202f000', '1 000 000'],
  ['co\u00adoperate', 'cooperate'],
  ['Ça', 'ca'],
  ['plain', 'plain'],
])('%s is looked up as %s', (surface, key) => {
  expect(fold(surface)).toBe(key)
})
