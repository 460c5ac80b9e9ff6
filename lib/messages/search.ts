import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Search the articles',
  description: 'Full-text search in every article of the corpus, in French and English.',
  intro:
    'Finds words in the texts themselves, in every voice, whether a cue counts them or not. For counted phrases, see Phrases.',
  label: 'Words',
  hint: 'Accents, capitals and endings make no difference. “In quotation marks” words stand together; or stands between alternatives; a minus sign leaves a word out.',
  language: 'Language',
  anyLanguage: 'both',
  submit: 'Search',
  found: (articles: number, of: number) =>
    `${number(articles)} of ${number(of)} ${plural('en', of, 'article', 'articles')}`,
  none: (asked: string) =>
    `No article in this corpus holds “${asked}”. That says nothing about what outlets published elsewhere.`,
  onlyStops: 'These words are too common to be searched for. Add one that says more.',
  results: 'Articles found, the latest first',
}

const fr: typeof en = {
  title: 'Chercher dans les articles',
  description: 'Recherche en texte intégral dans tous les articles du corpus, en français et en anglais.',
  intro:
    'Trouve des mots dans les textes eux-mêmes, dans toutes les voix, qu’un marqueur les compte ou non. Pour les passages comptés, voir Passages.',
  label: 'Mots',
  hint: 'Accents, majuscules et terminaisons ne comptent pas. «\u00a0Entre guillemets\u00a0», les mots se suivent\u00a0; or sépare deux possibilités\u00a0; un signe moins écarte un mot.',
  language: 'Langue',
  anyLanguage: 'les deux',
  submit: 'Chercher',
  found: (articles, of) => `${nombre(articles)} ${plural('fr', articles, 'article', 'articles')} sur ${nombre(of)}`,
  none: (asked) =>
    `Aucun article de ce corpus ne contient «\u00a0${asked}\u00a0». Cela ne dit rien de ce que les médias ont publié ailleurs.`,
  onlyStops: 'Ces mots sont trop courants pour être cherchés. Ajoutez-en un plus précis.',
  results: 'Articles trouvés, les plus récents d’abord',
}

/** The page of full-text search. */
export const search = { en, fr }
