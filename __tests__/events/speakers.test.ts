import { describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { loadSides } from '@/lib/codebook/load-sides'
import { compileCodebook } from '@/lib/cues/compile'
import { classifySpeaker, compileSides } from '@/lib/events/classify-speaker'
import { sumSpeakers } from '@/lib/events/sum-speakers'
import { readDocument } from '@/lib/pipeline'
import { articleOf } from '../reading/reading-fixture'

const sides = compileSides(loadSides())
const codebook = compileCodebook(loadCodebook())

describe('the side of a speaker', () => {
  it.each([
    ['fr', 'le ministre français des Armées', 'french_officials'],
    ['fr', 'un diplomate français', 'french_officials'],
    ['fr', "l'ambassadeur de France au Mali", 'french_officials'],
    ['en', 'the French foreign ministry', 'french_officials'],
    ['fr', 'le communiqué des autorités maliennes', 'malian_authorities'],
    ['fr', 'Bamako', 'malian_authorities'],
    ['en', "Mali's prime minister", 'malian_authorities'],
    ['fr', 'le porte-parole du Kremlin', 'russia'],
    ['en', 'the Russian ambassador to the UN', 'russia'],
    ['fr', 'le secrétaire général de l’ONU', 'other_officials'],
    ['en', 'the prime minister', 'other_officials'],
    ['fr', 'un émir du GSIM', 'armed_groups'],
    ['en', 'a spokesman for the rebels', 'armed_groups'],
    ['fr', 'une politologue malienne', 'experts'],
    ['en', 'a Russian researcher', 'experts'],
    ['fr', 'une habitante de Gao', 'civil_society'],
    ['en', 'Amnesty International', 'civil_society'],
    ['fr', 'l’agence de presse Reuters', 'media'],
    ['fr', 'une source militaire française', 'anonymous'],
    ['en', 'one who was there', 'anonymous'],
    ['fr', 'un diplomate cité dans la presse française', 'french_officials'],
    ['fr', 'le président du mouvement des droits de l’homme', 'civil_society'],
    ['fr', 'une déclaration conjointe', 'other_officials'],
    ['fr', 'Awa Traoré', 'unclassed'],
  ] as const)('%s: %s is %s', (lang, name, side) => {
    expect(classifySpeaker(name, [], lang, sides)).toBe(side)
  })

  it('is told by any of the words used for the speaker', () => {
    expect(classifySpeaker('Awa Traoré', ['Mme Traoré', 'la ministre malienne'], 'fr', sides)).toBe(
      'malian_authorities',
    )
  })
})

/** What the pipeline reads in a text, as the store would give it back. */
function speakersIn(text: string, lang: 'fr' | 'en') {
  const { clean, voices, score } = readDocument({ id: 'x', text, title: null, lang }, codebook)
  const article = { ...articleOf({ text: clean.text, voices: voices.spans, row: { lang } }), clean }
  return { words: score.words, speakers: sumSpeakers(article, sides), clean }
}

describe('who gets to speak', () => {
  const fr = [
    'Le ministre malien Abdoulaye Sylla a déclaré : « Nous avons décidé seuls, et cela ne regarde personne. »',
    '« La décision surprend », a réagi un diplomate français. Les habitants attendent.',
    'Selon Awa Keita, chercheuse à Dakar, les deux capitales se parleront encore.',
  ].join('\n\n')

  it('has words per speaker and side, in the order of the text', () => {
    const { speakers } = speakersIn(fr, 'fr')
    expect(speakers.map(({ name, side }) => [name, side])).toEqual([
      ['Abdoulaye Sylla', 'malian_authorities'],
      ['un diplomate français', 'french_officials'],
      ['Awa Keita', 'experts'],
    ])
    expect(speakers[0]).toMatchObject({ quoted: 9, reported: 0 })
  })

  it.each([
    ['fr', fr],
    [
      'en',
      'Prices “rose again”, said a trader in Gao.\n\nThe minister said that the road was closed. “It will open,” he added.',
    ],
    ['fr', 'Personne ne parle ici.'],
    ['fr', ''],
  ] as const)('adds up to the quoted and reported words of the article (%s)', (lang, text) => {
    const { speakers, words, clean } = speakersIn(text, lang)
    const sum = (voice: 'quoted' | 'reported') => speakers.reduce((total, one) => total + one[voice], 0)
    expect([sum('quoted'), sum('reported')]).toEqual([words.quoted, words.reported])
    for (const { start } of speakers.flatMap(({ passages }) => passages)) expect(clean.text[start]).toMatch(/\S/)
  })
})
