import { describe, expect, it } from 'vitest'
import type { DetectedLanguage } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'
import { findWords } from '@/lib/text/words'

function wordsOf(text: string, lang: DetectedLanguage) {
  const words: Span[] = []
  findWords(text, 0, text.length, lang, words)
  return words.map(({ start, end }) => text.slice(start, end))
}

describe('words', () => {
  it.each([
    ['fr', "l'attaque d’État", ["l'", 'attaque', 'd’', 'État']],
    [
      'fr',
      "qu'il n'a jusqu'à L'Élysée C'ÉTAIT",
      ["qu'", 'il', "n'", 'a', "jusqu'", 'à', "L'", 'Élysée', "C'", 'ÉTAIT'],
    ],
    ['fr', "aujourd'hui aujourd’hui quelqu'un presqu’île", ["aujourd'hui", 'aujourd’hui', "quelqu'un", 'presqu’île']],
    ['fr', "N'Djamena M’Bow O'Brien N'DJAMENA M'Hamed", ["N'Djamena", 'M’Bow', "O'Brien", "N'DJAMENA", "M'Hamed"]],
    ['fr', "l'homme l’hôpital d'Yves", ["l'", 'homme', 'l’', 'hôpital', "d'", 'Yves']],
    ['fr', "l'ONU l'UE d'HSBC d’RFI", ["l'", 'ONU', "l'", 'UE', "d'", 'HSBC', 'd’', 'RFI']],
    ['fr', "l'11 septembre d'1,5 million", ["l'", '11', 'septembre', "d'", '1,5', 'million']],
    ['fr', "l'« État » d'“apaisement” qu'\"il\"", ["l'", 'État', "d'", 'apaisement', "qu'", 'il']],
    ['fr', "l' attaque", ["l'", 'attaque']],
    ['fr', 'lʼarmée d‘État', ['lʼ', 'armée', 'd‘', 'État']],
    ['fr', "l'e\u0301lu l'œuvre", ["l'", 'e\u0301lu', "l'", 'œuvre']],
    ['fr', 'Al-Qaïda a-t-il Val-d’Isère', ['Al-Qaïda', 'a-t-il', 'Val-d’Isère']],
    ['fr', "l'ex-président d’Al‑Qaïda m'a-t-il", ["l'", 'ex-président', 'd’', 'Al‑Qaïda', "m'", 'a-t-il']],
    ['fr', '1er 2e 20h30 mi-2021 COVID-19', ['1er', '2e', '20h30', 'mi-2021', 'COVID-19']],
    ['fr', '17,5 % 1\u00a0000 10\u202f000\u202f000 1 000', ['17,5', '1\u00a0000', '10\u202f000\u202f000', '1', '000']],
    ['fr', 'en 2021\u00a03000 soldats', ['en', '2021', '3000', 'soldats']],
    ['fr', 'c.-à-d. A.F.P. av. J.-C.', ['c.-à-d.', 'A.F.P.', 'av', 'J.-C.']],
    ['fr', 'lemonde.fr www.rfi.fr/fr/mali.', ['lemonde.fr', 'www.rfi.fr/fr/mali']],
    ['fr', '« Oui », — dit-il… * *', ['Oui', 'dit-il']],
    ['fr', 'cœur œuvre ex æquo', ['cœur', 'œuvre', 'ex', 'æquo']],
    ['fr', 'et/ou n° 5', ['et', 'ou', 'n', '5']],
    ['fr', "can't Mali's", ["can't", "Mali's"]],
    ['en', "can't Mali’s o'clock O’Brien y'all", ["can't", 'Mali’s', "o'clock", 'O’Brien', "y'all"]],
    ['en', "the allies' plan 'quoted' ’90s", ['the', 'allies', 'plan', 'quoted', '90s']],
    ['en', 'U.S. U.S.-led e.g. p.m. U.S U.S.A', ['U.S.', 'U.S.-led', 'e.g.', 'p.m.', 'U.S', 'U.S.A']],
    ['fr', "A.F.P.L'armée", ['A.F.P.', "L'", 'armée']],
    ['en', 'Mr. Smith J. Smith 20-year-old', ['Mr', 'Smith', 'J', 'Smith', '20-year-old']],
    ['en', '3.5 1,000 10:30 9/11 $5bn', ['3.5', '1,000', '10:30', '9', '11', '5bn']],
    [
      'en',
      'a@b.org https://x.org/A.B?c=d, John.Smith@rfi.fr.',
      ['a@b.org', 'https://x.org/A.B?c=d', 'John.Smith@rfi.fr'],
    ],
    ['en', 'withdrawal.the army', ['withdrawal', 'the', 'army']],
    ['en', '#Mali @France_24 R&D AT&T', ['Mali', 'France_24', 'R&D', 'AT&T']],
    ['en', 'co\u00adoperate 𝐌𝐚𝐥𝐢 😀', ['co\u00adoperate', '𝐌𝐚𝐥𝐢']],
    ['unknown', "l'état can't", ["l'", 'état', "can't"]],
    ['unknown', 'Он ушёл 北京', ['Он', 'ушёл', '北京']],
  ] as const)('%s %s', (lang, text, words) => {
    expect(wordsOf(text, lang)).toEqual(words)
  })
})
