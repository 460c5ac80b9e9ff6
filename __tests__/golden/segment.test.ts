import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cleanDocument } from '@/lib/text/clean'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'

/** What segmentation says about an article. A sentence is given as its first and last word and its number of words. */
interface Segmentation {
  readonly lang: string
  readonly mixed: boolean
  readonly paragraphs: number
  readonly words: number
  readonly sentences: readonly string[]
}

const EXPECTED: Readonly<Record<string, Segmentation>> = {
  '000_1c4605daeb765175.txt': {
    lang: 'fr',
    mixed: false,
    paragraphs: 8,
    words: 403,
    sentences: [
      'Des … Mali 21',
      'L’ … turbulences 13',
      'Dans … Mali 22',
      'Selon … relai 38',
      'La … mois 16',
      'Des … malienne 25',
      'Le … arrière 5',
      'Là … française 22',
      'On … prix 12',
      'Les … Armées 21',
      'La … définitive 17',
      'Un … envisagée 23',
      'A … envisageables 28',
      'Entre … Paris 29',
      'Ce … Bamako 18',
      'Une … Barkhane 21',
      'Et … Paris 13',
      'En … poste 20',
      'Mais … Mali 39',
    ],
  },
  '001_1eeb353eab19d8bf.txt': {
    lang: 'fr',
    mixed: false,
    paragraphs: 6,
    words: 430,
    sentences: [
      "C' … attendu 5",
      'La … présence 21',
      'Une … Mali 18',
      'La … Bamako 34',
      'Les … conjointe 44',
      'Lors … coordonné 18',
      'Parallèlement … jeudi 38',
      'Afin … soulignent-ils 57',
      'Emmanuel … durée 24',
      'Une … 2013 5',
      'La … sahéliens 21',
      'Paris … islamique 43',
      'Mais … armées 21',
      'Facteur … région 49',
      'Mises … Wagner 32',
    ],
  },
  '002_f878d303fac9a017.txt': {
    lang: 'en',
    mixed: false,
    paragraphs: 18,
    words: 368,
    sentences: [
      'France … Mali 18',
      'The … Mali 21',
      'In … Mali 21',
      'According … it 40',
      'France … months 17',
      'Tensions … authorities 20',
      'Niger … base 5',
      'Where … press 18',
      'We … price 8',
      'The … Forces 19',
      'France … decision 14',
      'A … considered 20',
      'In … available 24',
      'Diplomacy … Paris 26',
      'The … Bamako 19',
      'This … Barkhane 19',
      'Mali … Paris 8',
      'In … post 19',
      'But … country 32',
    ],
  },
  '003_be81eee5b156b91f.txt': {
    lang: 'fr',
    mixed: false,
    paragraphs: 13,
    words: 434,
    sentences: [
      'La … Mali 7',
      'La … dégradé 19',
      'Cette … Bamako 37',
      'Un … explosif 7',
      'Le … détérioré 24',
      'La … essentiel 22',
      'Le … fort 26',
      'Tensions … rétorsions 6',
      'La … pays 18',
      'La … espionnage 19',
      'En … diplomatique 18',
      'Cette … révolue 17',
      'Plusieurs … situation 5',
      'Capacité … pays 31',
      'Pression … civile 43',
      'Dilemme … humanitaire 26',
      'Cela … violences 16',
      'Enjeux … géopolitiques 2',
      'La … ancien 12',
      'À … politique 34',
      'Le … France 15',
      'Le … région 30',
    ],
  },
  '004_9898b08f002cbda8.txt': {
    lang: 'fr',
    mixed: false,
    paragraphs: 6,
    words: 346,
    sentences: [
      'France-Mali … diplomates 11',
      'La … maliens 23',
      'La … France 15',
      'Cette … pays 16',
      'Deux … territoire 37',
      'Selon … français 26',
      'La … décision 31',
      'Ainsi … Bamako 24',
      'Ces … similaires 19',
      'Au-delà … antiterroriste 15',
      'Jusqu’ … Sahel 30',
      'La … plus 28',
      'Le … français 39',
      'Selon … Mali 32',
    ],
  },
}

function segmentationOf(file: string): Segmentation {
  const text = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url), 'utf8')
  const clean = cleanDocument({ id: file, text, title: null, lang: null })
  const languages = detectLanguages(clean.text, null)
  const { lang, paragraphs, sentences, words } = segmentText(clean.text, languages)
  const surface = (index: number) => clean.text.slice(words[index]?.start, words[index]?.end)
  return {
    lang,
    mixed: languages.mixed,
    paragraphs: paragraphs.length,
    words: words.length,
    sentences: sentences.map(
      ({ firstWord, endWord }) => `${surface(firstWord)} … ${surface(endWord - 1)} ${endWord - firstWord}`,
    ),
  }
}

it.each(Object.entries(EXPECTED))('%s: language, sentences and words', (file, expected) => {
  expect(segmentationOf(file)).toEqual(expected)
})
