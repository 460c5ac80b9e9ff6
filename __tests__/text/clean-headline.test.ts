import { describe, expect, it } from 'vitest'
import { clean, FRENCH } from './furniture-lines'

describe('headline', () => {
  const headline = 'Mali : le départ « étape par étape »'
  const body = FRENCH.join('\n\n')
  const titleOf = (text: string, title: string | null = null) => {
    const result = clean(text, title)
    const { titleSpan } = result
    return { ...result, title: titleSpan && result.text.slice(titleSpan.start, titleSpan.end) }
  }

  it.each([
    ['stands twice', `${headline}\n\n${headline}\n\n${body}`],
    ['stands twice in other type', `${headline}\n\nMALI: LE DÉPART "ÉTAPE PAR ÉTAPE"\n\n${body}`],
    ['stands twice with a credit glued to it', `${headline}\n\n${headline}© Awa Traoré Source: AP\n\n${body}`],
    ['has a credit glued to it', `${headline}© Awa Traoré\n\n${body}`],
    ['has a byline below', `${headline}\nPar Awa Traoré\n\n${body}`],
    ['has a time below', `${headline}\n\nil y a 3 heures\n2 min de lecture\n\n${body}`],
  ])('is found where it %s', (_, text) => {
    expect(titleOf(text)).toMatchObject({ title: headline, text: expect.stringMatching(/étape »\s+Le gouvernement/) })
  })

  it('is not taken from a first line that nothing marks as one', () => {
    expect(titleOf(`${headline}\n\n${body}`)).toMatchObject({ title: null, removed: [] })
    expect(titleOf(body).title).toBeNull()
  })

  it('that is given is put first, and belongs to no raw text', () => {
    const { text, titleSpan, rawSpans } = titleOf(body, headline)
    expect(text).toBe(`${headline}\n\n${body}`)
    expect(titleSpan).toEqual({ start: 0, end: headline.length })
    expect(rawSpans).toEqual([[headline.length + 2, text.length, 0]])
  })

  it.each([
    ['as it is', headline, headline],
    ['in other type', headline, 'MALI – LE DEPART "ETAPE PAR ETAPE"'],
    ['with its full stop', `${headline}.`, headline],
    ['below its section', `Afrique\n${headline}`, headline],
  ])('that is given is not repeated where the text has it %s', (_, opening, title) => {
    const result = titleOf(`${opening}\n\n${body}`, title)
    expect(result.text).toBe(`${opening.replace('Afrique\n', '')}\n\n${body}`)
    expect(result.title).toBe(opening.replace('Afrique\n', ''))
  })

  it('that is given and stands in the text again stands there once', () => {
    const { text } = titleOf(`${headline}\n\n${headline}\n\n${body}`, headline)
    expect(text).toBe(`${headline}\n\n${body}`)
  })
})

describe('what is left of nothing', () => {
  it.each(['', ' \n\t\u00a0\n', '\ufeff', '\ufeff\r\n'])('no text: %j', (text) => {
    expect(clean(text)).toMatchObject({ text: '', rawSpans: [], removed: [], issues: [{ code: 'empty_document' }] })
  })

  it('only furniture', () => {
    const { text, issues } = clean('Suivez Radio Sahel sur Telegram\n\nPartager\n\n© AFP')
    expect({ text, codes: issues.map(({ code }) => code) }).toEqual({ text: '', codes: ['all_furniture'] })
  })

  it('a byte order mark is no text, runs of blank lines are one', () => {
    expect(clean(`\ufeff${FRENCH[0]}\n\n\n \n${FRENCH[1]}\n\n\n`).text).toBe(`${FRENCH[0]}\n\n${FRENCH[1]}`)
    expect(clean(`${FRENCH[0]}\r\n\r\n\r\n${FRENCH[1]}`).text).toBe(`${FRENCH[0]}\r\n\r\n${FRENCH[1]}`)
  })
})
