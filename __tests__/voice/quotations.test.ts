import { describe, expect, it } from 'vitest'
import { detectLanguages } from '@/lib/text/language'
import { pairQuotations } from '@/lib/voice/quotations'
import { readVoices } from './read-voices'

const paired = (text: string) => {
  const { quotations, unclosedCount } = pairQuotations(text, detectLanguages(text, 'fr').paragraphs)
  return { quotations: quotations.map(({ start, end }) => text.slice(start, end)), unclosed: unclosedCount }
}

describe('quotation marks are paired', () => {
  it.each<[why: string, text: string, quotations: string[]]>([
    ['guillemets, with and without spaces', '« un » et «deux»', ['un', 'deux']],
    ['narrow no-break spaces', '«\u202fun\u202f» et «\u00a0deux\u00a0»', ['un', 'deux']],
    ['curly double marks', 'He said “one” and “two”.', ['one', 'two']],
    ['typewriter marks', 'Il dit "un" et "deux".', ['un', 'deux']],
    ['typewriter marks with spaces inside', 'Il dit " un ", puis " deux ".', ['un', 'deux']],
    ['typewriter marks after an apostrophe', 'l\'"axe" et d\'"extrêmes"', ['axe', 'extrêmes']],
    ['single guillemets', 'Il dit ‹ un › ici.', ['un']],
    ['low opening marks', 'Er sagte „eins“ und „zwei”.', ['eins', 'zwei']],
    ['curly marks that both point the same way', 'un ”mot” ici', ['mot']],
    ['two apostrophes for a mark', "Il dit ''un'' ici.", ['un']],
    ['angle brackets for guillemets', 'Il dit << un >> ici.', ['un']],
    ['single marks of an English quotation', '‘I am here,’ she said.', ['I am here,']],
    ['typewriter apostrophes as marks', "He said 'go now' and left.", ['go now']],
    [
      'a possessive inside single marks',
      "He said 'the workers' rights matter' and left.",
      ["the workers' rights matter"],
    ],
    ['curly marks inside guillemets', '« Il m’a dit “pars” hier »', ['Il m’a dit “pars” hier', 'pars']],
    ['single marks inside double ones', '“He told me ‘go’ twice”', ['He told me ‘go’ twice', 'go']],
    ['guillemets inside guillemets', '« un « deux » trois »', ['un « deux » trois', 'deux']],
    ['a headline with a colon', 'Macron : « Nous partons »', ['Nous partons']],
    ['a mark glued to a dash', 'the act—“It is mine”—is thin', ['It is mine']],
    ['no empty quotation', 'Il dit «  » et "" ici.', []],
  ])('%s', (_, text, quotations) => {
    expect(paired(text)).toEqual({ quotations, unclosed: 0 })
  })

  it.each<[why: string, text: string]>([
    ['French elisions', 'L’homme n’a pas dit qu’il s’agit d’aujourd’hui.'],
    ['English contractions and possessives', "The workers’ union can't say who's right; James' car didn’t."],
    ['decades and clipped words', "In the ’90s rock 'n' roll was 'em all, ‘til ’04."],
    ['feet, inches and seconds', 'He was 5\'10" and the 12" gun fired for 30".'],
    ['a slip for an apostrophe', 'son intention derrière l"oeuvre est claire'],
  ])('%s are no quotation marks', (_, text) => {
    expect(paired(text)).toEqual({ quotations: [], unclosed: 0 })
  })
})

describe('quotations over several paragraphs', () => {
  it.each<[why: string, text: string, quotations: string[]]>([
    ['« repeated at each paragraph', '« Un.\n\n« Deux.\n\n« Trois », dit-il.', ['Un.', 'Deux.', 'Trois']],
    ['“ repeated at each paragraph', '“One.\n\n“Two,” he said.', ['One.', 'Two,']],
    ['a typewriter mark repeated', '"One.\n\n"Two," he said.', ['One.', 'Two,']],
    [
      '» repeated at each paragraph, as older books do',
      '« Un.\n\n» Deux.\n\n» Trois », dit-il.',
      ['Un.', 'Deux.', 'Trois'],
    ],
    ['open until it closes', 'Il dit « un.\n\ndeux.\n\ntrois » et part.', ['un.\n\ndeux.\n\ntrois']],
  ])('%s', (_, text, quotations) => {
    expect(paired(text)).toEqual({ quotations, unclosed: 0 })
  })

  it('have one speaker, whichever piece he stands beside', () => {
    const { quotes } = readVoices('« Un jour.\n\n« Deux jours », a promis le général Diallo.', 'fr')
    expect(quotes).toEqual(['Un jour. ← le général Diallo', 'Deux jours ← le général Diallo'])
  })
})

describe('marks that never close', () => {
  it.each<[why: string, text: string, quotations: string[]]>([
    ['to the end of the paragraph', 'Il dit « un et puis rien.\n\nLa suite « deux » ici.', ['deux']],
    ['a quotation after it in the paragraph stands', 'Il dit « un. Elle dit « deux » et rien.', ['deux']],
    ['the last piece of a quotation that goes on', '« Un.\n\n« Deux.\n\nLa suite.', ['Un.']],
    ['one inside another', '« un “deux trois »', ['un “deux trois']],
  ])('are counted: %s', (_, text, quotations) => {
    expect(paired(text)).toEqual({ quotations, unclosed: 1 })
  })

  it('leave the words after them, to the end of the paragraph, unknown', () => {
    const { voices, spanOf } = readVoices('Le ministre dit « nous partons demain.\n\nLe Mali reste.', 'fr')
    expect(voices.unclosed).toBe(1)
    expect(spanOf('nous partons').voice).toBe('unknown')
    expect(spanOf('Le Mali').voice).toBe('own')
    expect(spanOf('Le ministre').voice).toBe('own')
  })

  it('a closing mark without a partner leaves its sentence before it unknown', () => {
    const { spanOf } = readVoices('Le calme revient. Nous partons demain », dit le ministre.', 'fr')
    expect(spanOf('Nous partons').voice).toBe('unknown')
    expect(spanOf('Le calme').voice).toBe('own')
  })
})
