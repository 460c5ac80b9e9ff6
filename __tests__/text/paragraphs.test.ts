import { describe, expect, it } from 'vitest'
import { findParagraphs } from '@/lib/text/paragraphs'

const paragraphsOf = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end))

const WRAPPED = `BAMAKO (Reuters) - The ruling junta said on Thursday that the last of
the foreign soldiers had left the country, nine years after they arrived
to fight insurgents in the north. The President Modibo Diop was in the
capital, and gave no date for elections.
Another paragraph follows without a blank line between the two, and it
is not much shorter than the first one was on that day.

This one has two lines, and the second begins with a capital: General
Keita said so.`

describe('paragraphs', () => {
  it.each([
    ['a blank line', 'Un.\n\nDeux.', ['Un.', 'Deux.']],
    ['a line of spaces', 'Un.\n \u00a0\t\nDeux.', ['Un.', 'Deux.']],
    [
      'a headline, a list',
      'Enjeux\nLe Mali part.\n- un point\n- un autre',
      ['Enjeux', 'Le Mali part.', '- un point', '- un autre'],
    ],
    ['CRLF', 'Un.\r\n\r\nDeux.\r\nTrois.', ['Un.', 'Deux.', 'Trois.']],
    ['bare CR', 'Un.\rDeux.', ['Un.', 'Deux.']],
    [
      'line and paragraph separators',
      'Un.\u2028Deux.\u2029Trois.\u0085Quatre.\fCinq.',
      ['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.'],
    ],
    ['a byte order mark', '\ufeffUn.\n', ['Un.']],
    [
      'long lines',
      `${'Un mot. '.repeat(30)}\nsuite sans majuscule`,
      ['Un mot. '.repeat(30).trim(), 'suite sans majuscule'],
    ],
    ['nothing', ' \n\n\t', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected)
  })

  it('hard-wrapped lines are one paragraph, up to a line that could have held the next word', () => {
    const ends = paragraphsOf(WRAPPED).map((paragraph) => paragraph.slice(-10))
    expect(ends).toEqual(['elections.', 'that day.'.padStart(10), 'a said so.'])
  })

  it('a stray long line does not hide the width', () => {
    const address = `https://example.org/${'a'.repeat(150)}`
    expect(paragraphsOf(`${address}\n${WRAPPED}`)).toHaveLength(4)
  })

  it('a line that breaks off in mid-sentence goes on in the next', () => {
    const text = 'La junte a annoncé jeudi le départ des soldats,\nmais aucune date n’est connue.\nFin.'
    expect(paragraphsOf(text)).toEqual([text.slice(0, -5), 'Fin.'])
  })
})
