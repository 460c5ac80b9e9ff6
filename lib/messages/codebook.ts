import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Codebook',
  intro:
    'Everything the program looks for, generated from the file it reads. A cue is what is scored; its concepts are aligned in French and English; each concept has sentences that must be found and sentences that must not, and the test suite runs every one.',
  description: (cues: number, actors: number) =>
    `${number(cues)} cues and ${number(actors)} actors: definitions, patterns in French and English, and the sentences that prove them.`,
  size: (cues: number, concepts: number, patternsEn: number, patternsFr: number) =>
    `${number(cues)} ${plural('en', cues, 'cue', 'cues')}, ${number(concepts)} ${plural('en', concepts, 'concept', 'concepts')}, ${number(patternsEn)} English and ${number(patternsFr)} French patterns.`,
  version: 'Version',
  contents: 'Cues',
  headline: 'headline cue',
  counted: 'Counted',
  notCounted: 'Not counted',
  concepts: 'Concepts',
  conceptCount: (n: number) => `${number(n)} ${plural('en', n, 'concept', 'concepts')}`,
  core: 'core: counted in scores',
  weak: 'weak: listed, never counted',
  patterns: 'Patterns',
  english: 'English',
  french: 'French',
  mustHit: 'Must be found',
  mustMiss: 'Must not be found',
  exclude: 'A phrase that overlaps one of these is dropped',
  contexts: 'Contexts',
  contextsIntro: 'Sets of written forms that a pattern can ask for, or refuse, in its sentence.',
  phrases: (cue: string) => `Phrases of ${cue} in the corpus`,
  reading: 'How to read a pattern',
  notation: {
    star: 'the star stands for any ending, or none',
    gap: 'up to so many other words between the two',
    exact: 'capitals exactly as written',
    accents: 'accents exactly as written',
    context: 'only in a sentence that also has a form of that context',
    without: 'only in a sentence that has no form of that context',
    articleContext: 'only in an article that also has a form of that context',
    articleWithout: 'only in an article that has no form of that context',
  },
  notationNote:
    'Accents, capitals, kinds of apostrophe and kinds of space make no difference unless a pattern says so. A space also matches a hyphen. The longest pattern of a cue wins.',
  actors: 'Actors',
  actorsIntro:
    'Who is called what. Stance is a convention of this codebook, from −2 (hostile) to +2 (celebrating); it is shown, never added to a score, and must be read together with the voice.',
  stance: 'Stance',
  actorCaption: (actor: string) => `${actor}: designations, most favourable first, with their written forms`,
  designation: 'Designation',
  colour: 'Colour',
  inkOnly: 'code and ink, no colour',
}

const fr: typeof en = {
  title: 'Grille de codage',
  intro:
    'Tout ce que le programme cherche, engendré à partir du fichier qu’il lit. Un marqueur est ce qui est compté\u00a0; ses concepts sont alignés en français et en anglais\u00a0; chaque concept a des phrases qui doivent être trouvées et des phrases qui ne doivent pas l’être, et la suite de tests les vérifie toutes.',
  description: (cues, actors) =>
    `${nombre(cues)} marqueurs et ${nombre(actors)} acteurs\u00a0: définitions, motifs en français et en anglais, et les phrases qui les prouvent.`,
  size: (cues, concepts, patternsEn, patternsFr) =>
    `${nombre(cues)} ${plural('fr', cues, 'marqueur', 'marqueurs')}, ${nombre(concepts)} ${plural('fr', concepts, 'concept', 'concepts')}, ${nombre(patternsFr)} motifs français et ${nombre(patternsEn)} motifs anglais.`,
  version: 'Version',
  contents: 'Marqueurs',
  headline: 'marqueur principal',
  counted: 'Compté',
  notCounted: 'Non compté',
  concepts: 'Concepts',
  conceptCount: (n) => `${nombre(n)} ${plural('fr', n, 'concept', 'concepts')}`,
  core: 'fort\u00a0: compté dans les scores',
  weak: 'faible\u00a0: indiqué, jamais compté',
  patterns: 'Motifs',
  english: 'Anglais',
  french: 'Français',
  mustHit: 'Doit être trouvé',
  mustMiss: 'Ne doit pas être trouvé',
  exclude: 'Un passage qui chevauche l’un de ceux-ci est écarté',
  contexts: 'Contextes',
  contextsIntro: 'Ensembles de formes écrites qu’un motif peut exiger, ou refuser, dans sa phrase.',
  phrases: (cue) => `Passages du corpus\u00a0: ${cue}`,
  reading: 'Comment lire un motif',
  notation: {
    star: 'l’étoile remplace n’importe quelle fin de mot, ou aucune',
    gap: 'jusqu’à ce nombre d’autres mots entre les deux',
    exact: 'majuscules exactement comme écrites',
    accents: 'accents exactement comme écrits',
    context: 'seulement dans une phrase qui a aussi une forme de ce contexte',
    without: 'seulement dans une phrase qui n’a aucune forme de ce contexte',
    articleContext: 'seulement dans un article qui a aussi une forme de ce contexte',
    articleWithout: 'seulement dans un article qui n’a aucune forme de ce contexte',
  },
  notationNote:
    'Accents, majuscules, sortes d’apostrophes et d’espaces ne comptent pas, sauf si un motif le demande. Une espace vaut aussi un trait d’union. Le motif le plus long d’un marqueur l’emporte.',
  actors: 'Acteurs',
  actorsIntro:
    'Qui est appelé comment. La position est une convention de cette grille, de −2 (hostile) à +2 (élogieuse)\u00a0; elle est affichée, jamais ajoutée à un score, et se lit avec la voix.',
  stance: 'Position',
  actorCaption: (actor) =>
    `${actor}\u00a0: désignations, de la plus favorable à la plus hostile, avec leurs formes écrites`,
  designation: 'Désignation',
  colour: 'Couleur',
  inkOnly: 'code et encre, sans couleur',
}

/** The codebook page, generated from the codebook file. */
export const codebook = { en, fr }
