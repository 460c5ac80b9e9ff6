import { describe, expect, it } from 'vitest'
import { detectLanguages } from '@/lib/text/language'

const FRENCH =
  'Les autorités de la transition ont annoncé jeudi le départ des derniers soldats, après neuf ans de présence dans le nord du pays.'
const ENGLISH =
  'The transitional authorities announced on Thursday that the last soldiers had left, after nine years in the north of the country.'
const GERMAN =
  'Die Regierung hat das Abkommen gestern gekündigt, weil sich die Lage im Norden des Landes seit dem Sommer weiter verschlechtert hat.'

describe('language of a document', () => {
  it.each([
    [FRENCH, 'fr'],
    [ENGLISH, 'en'],
    ['Le Niger, nouvelle base arrière ?', 'fr'],
    ['Niger, a new rear base?', 'en'],
    ['La France quitte le Mali.', 'fr'],
    ['France leaves Mali after nine years', 'en'],
    ['LE MALI ROMPT AVEC PARIS', 'fr'],
    ["C'est fini.", 'fr'],
    ["It's over.", 'en'],
    [GERMAN, 'unknown'],
    ['Der Minister ist heute in Berlin.', 'unknown'],
    ['El ministro llegó ayer a la capital.', 'unknown'],
    ['Francia retiró sus tropas de Malí después de nueve años de presencia militar en el norte del país.', 'unknown'],
    ['La Francia ha ritirato le sue truppe dal Mali dopo nove anni di presenza militare nel nord.', 'unknown'],
    ['A França retirou as suas tropas do Mali depois de nove anos de presença militar no norte do país.', 'unknown'],
    ['Frankrijk trekt zijn troepen terug uit Mali na negen jaar militaire aanwezigheid in het noorden.', 'unknown'],
    ['Президент прибыл вчера в столицу.', 'unknown'],
    ['法国宣布从马里撤军。', 'unknown'],
    ['وصل الرئيس إلى العاصمة أمس', 'unknown'],
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.', 'unknown'],
    ['Bamako Gao Kidal Ménaka Tessalit Tombouctou', 'unknown'],
    ['12 345 67,8 2022', 'unknown'],
    ['... !!! —', 'unknown'],
    ['', 'unknown'],
  ])('%s', (text, lang) => {
    expect(detectLanguages(text, null).lang).toBe(lang)
  })

  it('is that of most of the text, wherever the rest stands', () => {
    const prose = `${FRENCH}\n\n`.repeat(8)
    for (const text of [`${ENGLISH}\n\n${prose}`, `${prose}${ENGLISH}`]) {
      const { lang, mixed } = detectLanguages(text, null)
      expect({ lang, mixed }).toEqual({ lang: 'fr', mixed: true })
    }
  })

  it('is the one given', () => {
    expect(detectLanguages('Mali', 'fr')).toEqual({
      lang: 'fr',
      mixed: false,
      paragraphs: [{ start: 0, end: 4, lang: 'fr' }],
    })
  })
})

describe('language of a paragraph', () => {
  it.each([
    ['a short one takes the document’s', `${FRENCH}\n\nThe end.`, null, ['fr', 'fr']],
    ['a long one keeps its own', `${FRENCH}\n\n${ENGLISH}\n\n${FRENCH}`, null, ['fr', 'en', 'fr']],
    ['a long one keeps its own against a given language', `${FRENCH}\n\n${ENGLISH}`, 'en', ['fr', 'en']],
    ['a foreign one is unknown', `${FRENCH}\n\n${GERMAN}\n\n${FRENCH}`, null, ['fr', 'unknown', 'fr']],
    [
      'a list of names takes the document’s',
      `${ENGLISH}\n\n${'Bamako, Gao, Kidal, Ménaka, '.repeat(4)}`,
      null,
      ['en', 'en'],
    ],
    [
      'addresses take the document’s',
      `${ENGLISH}\n\n${'https://www.rfi.fr/fr/afrique/les-soldats '.repeat(3)}`,
      null,
      ['en', 'en'],
    ],
  ] as const)('%s', (_, text, given, languages) => {
    expect(detectLanguages(text, given).paragraphs.map(({ lang }) => lang)).toEqual(languages)
  })

  it('two languages make a mixed document, a foreign paragraph does not', () => {
    expect(detectLanguages(`${FRENCH}\n\n${ENGLISH}`, null).mixed).toBe(true)
    expect(detectLanguages(`${FRENCH}\n\n${GERMAN}`, null).mixed).toBe(false)
  })
})
