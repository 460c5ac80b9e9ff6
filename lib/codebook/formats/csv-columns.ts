import { languageNamed } from './language-names'
import { slugOf } from './names'

/** What a column of a word list holds. */
export type Column =
  | { readonly kind: 'cue' | 'concept' | 'pattern' | 'language' | 'strength' | 'value' | 'other' }
  | { readonly kind: 'patterns'; readonly language: 'en' | 'fr' }

const KINDS: readonly (readonly [Exclude<Column['kind'], 'patterns' | 'other'>, RegExp])[] = [
  ['strength', /^(?:strength|force)$/],
  [
    'value',
    /^(?:weight|poids|valence|score|value|valeur|polarity|polarite|sentiment|arousal|dominance|intensity|intensite|stance|rating|mean|frequency|frequence|freq)(?:_|$)/,
  ],
  ['language', /^(?:language|lang|langue|langage)$/],
  [
    'concept',
    /^(?:concept|subcategory|sub_category|sous_categorie|subtheme|sub_theme|sous_theme|subcue|notion|subframe|level_?2|key_?2)$/,
  ],
  [
    'cue',
    /^(?:cue|category|categorie|cat|theme|frame|cadre|cadrage|dimension|marker|marqueur|class|classe|construct|dictionary|dictionnaire|topic|sujet|group|groupe|level_?1|key(?:_?1)?|label|tag)$/,
  ],
  [
    'pattern',
    /^(?:patterns?|motifs?|terms?|termes?|words?|mots?|entry|entries|entree|form|forme|written_form|keywords?|mots?_cles?|expressions?|tokens?|phrases?|dicterm|lemma|lemme|string|chaine|ngram|text|texte)$/,
  ],
]

/**
 * Tells what each column of a word list holds by its name, French or English. The first of a kind has it; a second one is left
 * aside, but for columns of words, one per language.
 *
 * @example guessColumns(['Mot', 'Catégorie']).map(({ kind }) => kind) // ['pattern', 'cue']
 */
export function guessColumns(header: readonly string[]): Column[] {
  const taken = new Set<string>()
  return header.map((name): Column => {
    const slug = slugOf(name)
    const kind = KINDS.find(([, names]) => names.test(slug))?.[0]
    if (kind === 'value') return { kind }
    if (kind !== undefined) {
      if (taken.has(kind)) return { kind: 'other' }
      taken.add(kind)
      return { kind }
    }
    const language = languageNamed(name) ?? languageNamed(slug.split('_').at(-1) ?? '')
    if (language === null || taken.has(language)) return { kind: 'other' }
    taken.add(language)
    return { kind: 'patterns', language }
  })
}
