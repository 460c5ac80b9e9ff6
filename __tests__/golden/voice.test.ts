import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { WordCounts } from '@/lib/model/score'
import type { Speaker } from '@/lib/model/speech'
import { cleanDocument } from '@/lib/text/clean'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'
import { attributeVoices } from '@/lib/voice/attribute'
import { countWords } from '@/lib/voice/exposure'

/** What voice says about an article: words ← words for the speaker, = the name where it is another. */
interface Expected {
  readonly words: WordCounts
  readonly quotations: readonly string[]
  readonly reported: readonly string[]
}

/** Read against the five texts: every stretch in marks, and every speaker that the text names for one. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  '000_1c4605daeb765175.txt': {
    words: { all: 403, own: 298, quoted: 45, reported: 60, scare: 0, unknown: 0 },
    quotations: [
      'un retrait définitif ← certains médias français',
      'Là où les conditions ne sont pas réunies, il ne faut pas rester ← un diplomate cité dans la presse française',
      'On ne peut pas rester au Mali à n’importe quel prix. Les conditions de notre intervention sont rendues de plus en plus difficiles ← Florence Parly, la ministre française des Armées = Florence Parly',
      'légionnaires français ← Ce dernier = Toumani Djime Diallo',
      'Pigalle de Bamako ← Ce dernier = Toumani Djime Diallo',
    ],
    reported: [
      'la tendance penche pour ← certains médias français',
      'du Mali de Barkhane, l’opération militaire française menée au Sahel et au Sahara et la force militaire de l’Union européenne, Takuba, censée prendre son relai ← certains médias français',
      'mauvais comportements dans les ← Ce dernier = Toumani Djime Diallo',
      'le profil très proche de la Russie qui deviendra, avec le départ plus que probable de la France, un allié de premier plan du Mali ← les autorités françaises',
    ],
  },
  '001_1eeb353eab19d8bf.txt': {
    words: { all: 430, own: 288, quoted: 96, reported: 46, scare: 0, unknown: 0 },
    quotations: [
      'Les conditions politiques, opérationnelles et juridiques ne sont plus réunies ← une déclaration conjointe',
      'le retrait coordonné ← une déclaration conjointe',
      'volonté de rester engagés dans la région ← une déclaration conjointe',
      'coordonné ← le président Emmanuel Macron = Emmanuel Macron',
      "étendre leur soutien aux pays voisins du Golfe de Guinée et d'Afrique de l'Ouest ← une déclaration conjointe publiée jeudi",
      "Afin de contenir la potentielle extension géographique des actions des groupes armés terroristes en direction du Sud et de l'Ouest de la région, les partenaires internationaux indiquent leur volonté d'envisager activement d'étendre leur soutien aux pays voisins du Golfe de Guinée et d'Afrique de l'Ouest, sur la base de leurs demandes ← ils = les partenaires internationaux mobilisés au Sahel",
      'dans la durée ← Emmanuel Macron',
    ],
    reported: [
      'et les pays ont décidé ← une déclaration conjointe',
      'du Mali, tout en assurant de leur ← une déclaration conjointe',
      'du Sahel en proie à la contagion jihadiste ← une déclaration conjointe',
      'Parallèlement, les partenaires internationaux mobilisés au Sahel, dont la France, souhaitent ← une déclaration conjointe publiée jeudi',
      'pour contenir la menace jihadiste ← une déclaration conjointe publiée jeudi',
      'font désormais appel ← les Européens',
      'aux mercenaires russes de la société Wagner ← les Européens',
    ],
  },
  '002_f878d303fac9a017.txt': {
    words: { all: 368, own: 277, quoted: 34, reported: 57, scare: 0, unknown: 0 },
    quotations: [
      'definitive withdrawal ← some French media',
      'Where the conditions are not met, one should not stay, ← a diplomat quoted in the French press',
      'We can’t stay in Mali at any price. The conditions for our intervention are becoming increasingly difficult, ← Florence Parly, the French Minister of the Armed Forces = Florence Parly',
      'French legionnaires ← The latter = Toumani Djime Diallo',
      'Pigalle of Bamako. ← The latter = Toumani Djime Diallo',
    ],
    reported: [
      'the trend is towards a ← some French media',
      'of the French military operation in the Sahel and Sahara known as Barkhane, and the European Union military force, Takuba, which is supposed to take over from it ← some French media',
      'bad behaviour in the ← The latter = Toumani Djime Diallo',
      'Sy as very close to Russia which is queuing to be Mali’s major ally should France withdraw from the country ← the French authorities',
    ],
  },
  '003_be81eee5b156b91f.txt': {
    words: { all: 434, own: 413, quoted: 4, reported: 17, scare: 0, unknown: 0 },
    quotations: ['adaptée ← La France', 'persona non grata ← les autorités maliennes'],
    reported: [
      'cette mesure vise à adapter le dispositif diplomatique et consulaire face à l’environnement sécuritaire détérioré ← Le ministère français des Affaires étrangères',
      'espionnage ← nobody (hedged)',
    ],
  },
  '004_9898b08f002cbda8.txt': {
    words: { all: 346, own: 249, quoted: 15, reported: 82, scare: 0, unknown: 0 },
    quotations: [
      'déstabiliser les institutions de la République ← le gouvernement de transition malien',
      'États étrangers ← un communiqué lu à la télévision nationale',
      'briser la dynamique de refondation du Mali ← un communiqué lu à la télévision nationale',
    ],
    reported: [
      'la décision française fait suite à l’arrestation, en août dernier à Bamako, d’un agent diplomatique français ← une source diplomatique citée par l’AFP',
      'les autorités maliennes ont été informées en amont de la décision du Quai d’Orsay dès le début de la semaine et ont anticipé la décision ← La même source = une source diplomatique citée par l’AFP',
      'avoir démantelé un réseau visant à ← le gouvernement de transition malien',
      'arrêtant un ressortissant français, Yann Christian Bernard Vizilier, accusé d’agir pour les services de renseignement français ← le gouvernement de transition malien',
      'ce complot impliquait également des militaires maliens et des civils, soutenus par des ← un communiqué lu à la télévision nationale',
      'cherchant à ← un communiqué lu à la télévision nationale',
    ],
  },
}

const who = (speaker: Speaker | null) => {
  if (speaker === null) return 'nobody'
  return speaker.name === speaker.text ? speaker.text : `${speaker.text} = ${speaker.name}`
}

describe.each(Object.entries(EXPECTED))('who speaks in %s', (file, expected) => {
  const text = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url), 'utf8')
  const clean = cleanDocument({ id: file, text, title: null, lang: null })
  const segmented = segmentText(clean.text, detectLanguages(clean.text, null))
  const voices = attributeVoices(segmented, clean.titleSpan)

  it('every quotation, and its speaker', () => {
    expect(voices.quotations.map((quotation) => `${quotation.text} ← ${who(quotation.speaker)}`)).toEqual(
      expected.quotations,
    )
  })

  it('what is reported in the outlet’s words, and whose it is', () => {
    const reported = voices.spans.filter(({ voice }) => voice === 'reported')
    const shown = reported.map(
      ({ start, end, speaker, hedged }) =>
        `${clean.text.slice(start, end)} ← ${who(speaker)}${hedged ? ' (hedged)' : ''}`,
    )
    expect(shown).toEqual(expected.reported)
  })

  it('words per voice', () => {
    expect(countWords(segmented, voices)).toEqual(expected.words)
    expect(voices.unclosed).toBe(0)
  })
})
