import { describe, expect, it } from 'vitest'
import { compileCodebook } from '@/lib/cues/compile'
import { matchCues, matchNames } from '@/lib/cues/match'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'
import { findPatterns, findWords, smallCodebook } from './small-codebook'

const NNBSP = '\u202f'
const NBHYPHEN = '\u2011'

describe('a written form is found however the text writes it', () => {
  it.each([
    ['fr', 'souveraineté', 'La souveraineté du Mali.', ['souveraineté']],
    ['fr', 'souveraineté', 'La souverainete\u0301 du Mali.', ['souverainete\u0301']],
    ['fr', 'souveraineté', 'LA SOUVERAINETE DU MALI', ['SOUVERAINETE']],
    ['fr', 'souveraineté', 'La souverai\u00adneté du Mali.', ['souverai\u00adneté']],
    [
      'fr',
      'ingérence*',
      "Il dénonce l’ingérence, l'ingerence et les ingérences.",
      ['ingérence', 'ingerence', 'ingérences'],
    ],
    ['fr', 'manœuvre*', 'Des manœuvres et des MANOEUVRES.', ['manœuvres', 'MANOEUVRES']],
    ['fr', 'al-qaïda', `Al${NBHYPHEN}Qaïda, Al Qaida et al-qaïda.`, [`Al${NBHYPHEN}Qaïda`, 'Al Qaida', 'al-qaïda']],
    [
      'fr',
      "coup d'état",
      "Un coup d’État, un coup d'Etat, un coup dʼétat.",
      ['coup d’État', "coup d'Etat", 'coup dʼétat'],
    ],
    [
      'fr',
      'groupe* armé* terroriste*',
      `Des groupes\u00a0armés${NNBSP}terroristes.`,
      [`groupes\u00a0armés${NNBSP}terroristes`],
    ],
    ['fr', 'groupe* armé* terroriste*', 'Des groupes armés\nterroristes.', []],
    ['fr', 'russie', '🔶🇲🇱 La Russie 😀.', ['Russie']],
    ['en', 'mali’s choice', "Mali's choice and MALI’S CHOICE", ["Mali's choice", 'MALI’S CHOICE']],
    ['en', 'regime', 'The régime and the Regime.', ['régime', 'Regime']],
    ['en', 'g5 sahel', 'The G5 Sahel, not the G50 Sahel.', ['G5 Sahel']],
    ['en', 'cs:U.N.', 'The U.N. met; the u.n. did not.', ['U.N.']],
  ] as const)('%s %s in %j', (lang, pattern, text, expected) => {
    expect(findPatterns([pattern], text, lang)).toEqual(expected)
  })

  it('letters and digits may not touch it, whatever their script', () => {
    const text = 'antirusse russes2 russeж 𝐱russe russe\u0301e russe_ pro-russe l’russe'
    expect(findPatterns(['russe'], text, 'fr')).toEqual(['russe', 'russe', 'russe'])
  })
})

describe('accents: what the text writes is believed, what it leaves out is forgiven', () => {
  it.each([
    ['fr', 'arme* <3> terroriste*', 'Les groupes armés terroristes avancent.', []],
    ['fr', 'arme* <3> terroriste*', 'La France arme des terroristes.', ['arme des terroristes']],
    ['fr', 'tue', 'Il tue, il a tué.', ['tue']],
    ['fr', 'armé*', 'Des hommes armés, des hommes armes.', ['armés', 'armes']],
    ['fr', 'ac:tué*', 'Il tue, il a tué, ELLE A TUE.', ['tué', 'TUE']],
    ['fr', 'ac:maïs', 'Mais le maïs est là.', ['maïs']],
    ['en', 'touche*', 'Touché by the scene.', ['Touché']],
  ] as const)('%s %s in %j', (lang, pattern, text, expected) => {
    expect(findPatterns([pattern], text, lang)).toEqual(expected)
  })
})

describe('cs: asks for the case as written, except in a line of capitals', () => {
  it.each([
    ['cs:AES', 'L’AES et aes.', ['AES']],
    ['cs:Wagner', 'Wagner et wagner', ['Wagner']],
    ['cs:Wagner', 'WAGNER QUITTE LE MALI', ['WAGNER']],
    ['cs:Wagner', 'WAGNER QUITTE LE MALI\n\nLe groupe WAGNER quitte le Mali.', ['WAGNER']],
    ['cs:CSP-DPA', 'Le CSP-DPA et le CSP DPA', ['CSP-DPA', 'CSP DPA']],
  ] as const)('%s in %j', (pattern, text, expected) => {
    expect(findPatterns([pattern], text, 'fr')).toEqual(expected)
  })
})

describe('wildcards and gaps', () => {
  it.each([
    [
      'fr',
      'viol* <4> espace aérien',
      'La France a violé à plusieurs reprises son espace aérien.',
      ['violé à plusieurs reprises son espace aérien'],
    ],
    ['fr', 'viol* <2> espace aérien', 'La France a violé à plusieurs reprises son espace aérien.', []],
    ['fr', 'viol* <4> espace aérien', 'La loi est violée. Son espace aérien est fermé.', []],
    ['fr', 'départ <2> forces', 'Le départ de ces soi-disant forces.', []],
    ['fr', 'départ <3> forces', 'Le départ de ces soi-disant forces.', ['départ de ces soi-disant forces']],
    ['en', 'support* <2> group*', 'They support groups, other groups.', ['support groups']],
    ['en', 'withdraw* <1> troops', 'It withdraws its troops.', ['withdraws its troops']],
    ['en', 'coup', 'Coups, couple, coup.', ['coup']],
  ] as const)('%s %s in %j', (lang, pattern, text, expected) => {
    expect(findPatterns([pattern], text, lang)).toEqual(expected)
  })
})

describe('within a cue the longest form wins and nothing overlaps', () => {
  it('one hit for the longest of several forms', () => {
    const patterns = ['mercenaire*', 'mercenaire* russe*', 'russe*']
    expect(findPatterns(patterns, 'Des mercenaires russes et un russe.', 'fr')).toEqual(['mercenaires russes', 'russe'])
  })

  it('the longest wins also against one that begins before it', () => {
    expect(findPatterns(['a bb', 'bb ccc dddd'], 'a bb ccc dddd', 'en')).toEqual(['bb ccc dddd'])
  })

  it('core goes before weak on the same words', () => {
    const codebook = smallCodebook({ cue: { weak: { en: ['wagner'] }, core: { en: ['wagner'] } } })
    const segmented = segmentText('Wagner left.', detectLanguages('Wagner left.', 'en'))
    expect(matchCues(segmented, compileCodebook(codebook)).map((hit) => hit.strength)).toEqual(['core'])
  })

  it('several cues share a place, in the order of the codebook', () => {
    const codebook = smallCodebook({
      b: { core: { en: ['russian propaganda'] } },
      a: { core: { en: ['russian'] } },
      c: { core: { en: ['propaganda'] } },
    })
    expect(findWords('Russian propaganda', 'en', codebook)).toEqual([
      'a: Russian',
      'b: Russian propaganda',
      'c: propaganda',
    ])
  })
})

describe('exclusions and contexts', () => {
  it('a hit that overlaps an exclusion of its own cue is dropped, and only that', () => {
    const codebook = smallCodebook({
      russia: { core: { fr: ['russe*'] }, exclude: { fr: ['montagne* russe*'] } },
      leisure: { core: { fr: ['montagne* russe*'] } },
    })
    expect(findWords('Des montagnes russes pour un général russe.', 'fr', codebook)).toEqual([
      'leisure: montagnes russes',
      'russia: russe',
    ])
  })

  it('an excluded long form does not hide a short one beside it', () => {
    const codebook = smallCodebook({
      cue: { core: { en: ['sovereign debt crisis', 'crisis'] }, exclude: { en: ['sovereign debt'] } },
    })
    expect(findWords('The sovereign debt crisis', 'en', codebook)).toEqual(['crisis'])
  })

  it.each([
    ['failure* ~france', 'A failure of France. A failure of Togo.', ['failure']],
    ['failure* ~!france', 'A failure of France. A failures of Togo.', ['failures']],
    ['failure* ~~france', 'A failure of Togo. France is far.', ['failure']],
    ['failure* ~~!france', 'A failure of Togo. France is far.', []],
    ['failure* ~france ~togo', 'A failure of France. A failures of France and Togo.', ['failures']],
  ] as const)('%s in %j', (pattern, text, expected) => {
    const contexts = { france: { en: ['france', 'french'] }, togo: { en: ['togo'] } }
    expect(findWords(text, 'en', smallCodebook({ cue: { core: { en: [pattern] } } }, contexts))).toEqual(expected)
  })
})

describe('languages', () => {
  const codebook = smallCodebook({ cue: { core: { fr: ['coup', 'terrorisme'], en: ['terrorism'] } } })

  it('each paragraph is read with the patterns of its own language', () => {
    const text = [
      'Le gouvernement malien a annoncé hier soir que la lutte contre le terrorisme continue dans tout le pays.',
      'The government of Mali announced last night that the fight against terrorism goes on in all of the country.',
    ].join('\n\n')
    const segmented = segmentText(text, detectLanguages(text, null))
    const hits = matchCues(segmented, compileCodebook(codebook))
    expect(hits.map(({ pattern }) => pattern)).toEqual(['terrorisme', 'terrorism'])
  })

  it('in a language that is not known nothing is looked for', () => {
    const text = 'terrorisme terrorism'
    const segmented = segmentText(text, detectLanguages(text, 'fr'))
    const unknown = {
      ...segmented,
      sentences: segmented.sentences.map((one) => ({ ...one, lang: 'unknown' as const })),
    }
    expect(matchCues(segmented, compileCodebook(codebook))).toHaveLength(1)
    expect(matchCues(unknown, compileCodebook(codebook))).toEqual([])
  })
})

it('names are found as designations of their actor, the longest first', () => {
  const label = { en: 'label', fr: 'libellé' }
  const codebook = {
    ...smallCodebook({ cue: { core: { fr: ['mali'] } } }),
    actors: [
      {
        id: 'authorities',
        label,
        designations: [
          { id: 'junta', label, stance: -1, en: [], fr: ['junte', 'junte militaire'] },
          { id: 'transition', label, stance: 0, en: [], fr: ['autorités de la transition'] },
        ],
      },
    ],
  }
  const text = 'La junte militaire, ou les autorités de la transition.'
  const names = matchNames(segmentText(text, detectLanguages(text, 'fr')), compileCodebook(codebook))
  expect(names.map(({ cue, concept, strength }) => [cue, concept, strength])).toEqual([
    ['authorities', 'junta', 'core'],
    ['authorities', 'transition', 'core'],
  ])
})
