import { describe, expect, it } from 'vitest'
import type { DetectedLanguage } from '@/lib/model/language'
import { findSentences } from '@/lib/text/sentences'

/** Each row is the sentences that its own concatenation must be split into: `|` marks where one ends. */
function splits(row: string, lang: DetectedLanguage) {
  const text = row.replaceAll('|', '')
  const sentences = findSentences(text, { start: 0, end: text.length }, lang)
  return sentences.map(({ start, end }) => text.slice(start, end))
}
const expected = (row: string) => row.split('|').map((sentence) => sentence.trim())

describe('sentences, French', () => {
  it.each([
    'La France part. |Le Mali reste.',
    'Est-ce la fin ? |Non ! |Si…',
    'M. Macron et MM. Le Drian et Diop ont vu Mme Parly. |Elle part.',
    'Le Pr. Traoré et le Dr. Keïta sont là. |Me. Konaté aussi.',
    'Le gal. Camara a parlé. |Le Gén. Lecointre aussi.',
    'Le 1er janvier. |Le 2e jour.',
    'L’accord, c.-à-d. Le traité, tient. |Fin.',
    'Des pays (p. ex. Le Niger) ont dit non. |Fin.',
    'Voir art. 12 et p. 3, n° 4. |Fin.',
    'Il cite l’art. 12 de la loi. |Fin.',
    'Né le 3 sept. 1960 à Kayes. |Ils étaient sept. |Le reste suivit.',
    'Au IIe s. av. J.-C. Rome dominait. |Fin.',
    'Des armes, des vivres, etc. |Le convoi partit.',
    'Des armes, etc. et des vivres. |Fin.',
    '« Il ne faut pas rester. » |Le diplomate part.',
    '« Il ne faut pas rester. |On part », dit-il. |Fin.',
    '« Quoi ? » demande-t-il. |« Rien ! » |Il sort.',
    'Le Niger, nouvelle base ? |Oui.',
    '« La France partira. » |« Non. »',
    'Il parle de "retrait." |"Rien n\'est sûr", dit-elle.',
    'Il a dit : "C\'est fini." |Puis il est parti.',
    'Départ du Mali.|L’axe est en crise.',
    'Ils ont quitté le Mali.|La junte reste.',
    'En 2021.|La France part.',
    'Il l’a dit à l’ONU.|Le Mali part.',
    'C’est tout ce qu’il y a.|C’était prévu.',
    'Le site lemonde.fr le dit. |Voir www.Mali.Net/Info.Html ici. |Fin.',
    'Écrire à Jean.Dupont@rfi.fr ce soir. |Fin.',
    'Hausse de 3.5 points et de 17,5 %. |Fin.',
    'Selon l’A.F.P. |C’était attendu.',
    'Le O.N.U. Mission part. |Fin.',
    'J. Chirac et F. W. de Klerk parlent. |Fin.',
    'C’est le plan B. |Macron le sait.',
    'C’est le plan B. |Le sait-il ?',
    'Attendez… |Non… pas encore... |Voilà.',
    '… Le Mali part. |Fin.',
    '[…] Le Mali part. |Fin.',
    'Il dit : « … Le Mali part. » |Fin.',
    'De E. T. A. Hoffmann à Y. Fedkovitch. |Fin.',
    'Vraiment ?! |Oui !!! |Bon.',
    '1. Le Mali part. |2 pays suivent.',
    'A. Le contexte est clair. |Fin.',
    'BARKHANE : LA FRANCE PART. |LE MALI RESTE.',
    'Le retrait (voir p. 4). |Il est total.',
    'Un texte.[12] |Une suite.[3]',
    'Le chef est mort. |al-Qaïda le confirme.',
    'Il dit : « Nous partons. |Nous reviendrons. » |Fin.',
    'Il cite Wagner (« une milice. ») |Fin.',
    'Fin. |😀',
    'Le prix : 5 $. |€5 de plus.',
    'Et maintenant. |— Non.',
  ])('%s', (row) => {
    expect(splits(row, 'fr')).toEqual(expected(row))
  })
})

describe('sentences, English', () => {
  it.each([
    'France leaves. |Mali stays.',
    'Is it over? |No! |Maybe…',
    'Mr. Macron met Gen. Smith and Dr. No. |They left.',
    'Sen. J. Smith (R-Ill.) and Rep. Jones spoke. |Then they left.',
    'The U.S. Army left. |It was late.',
    'He left the U.S. |The army stayed.',
    'A U.S.-led force came at 5 p.m. |The army stayed.',
    'It begins at 5 p.m. Tuesday. |Come.',
    'Some countries, e.g. The Gambia, i.e. West Africa, agreed. |Fine.',
    'See art. 12 and No. 10 and fig. 3. |He said no. |The end.',
    'It works for Acme Inc. |The firm is old.',
    'Acme Inc. Chairman Bob Lee left. |Fine.',
    'Born on Jan. 31, 1960. |We sat in the sun. |It set.',
    'Talks vs. Mali failed. |Fine.',
    '“We can’t stay in Mali at any price. |The conditions are hard,” added Parly. |Fine.',
    '“Where now?” he asked. |“Home.” |He left.',
    '"Why now?" Macron asked. |"Because." |He left.',
    '“Why now?” President Macron asked. |Fine.',
    'He said "no." |She said "yes."',
    "He called it 'a war.' |She did not.",
    'the full withdrawal.|The army left.',
    'It is J.R.R. Tolkien. |John F. Kennedy too.',
    'He holds a Ph.D. from Yale. |She does not.',
    'Take vitamin C. |Macron did.',
    'It was the U.N. |In June it changed.',
    'Growth of 3.5 percent. |See rfi.fr for more. |Fine.',
    'Mali left. |al-Shabab did not.',
    'The “Pigalle of Bamako.” |This outburst was new.',
    'Smith et al. found it. |Smith et al. |The end.',
    'St. Louis is far. |Mt. Kenya too.',
    'NORFOLK, Va. — While in Mali, he wrote. |Fine.',
    'He wrote, “... The army left.” |Fine.',
    'He wrote, "... The army left." |Fine.',
    'By E. T. A. Hoffmann and C. V. Starr. |Fine.',
    'Wait... |What? |OK then... fine.',
    'Is it Yahoo! or Google? |Fine.',
  ])('%s', (row) => {
    expect(splits(row, 'en')).toEqual(expected(row))
  })
})

describe('sentences, other scripts and edges', () => {
  it.each([
    ['unknown', '北京。|上海！|好'],
    ['unknown', 'Он ушёл. |Она осталась.'],
    ['fr', '...'],
    ['fr', '***'],
    ['fr', '« »'],
    ['en', 'One. |Two'],
  ] as const)('%s %s', (lang, row) => {
    expect(splits(row, lang)).toEqual(expected(row))
  })

  it('nothing but space has no sentence', () => {
    expect(splits(' \u00a0\t', 'fr')).toEqual([])
  })
})
