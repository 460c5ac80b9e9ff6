import type { TokenKind } from './token'

/** The closed classes of French, as far as they bound noun phrases. Words in lower case with accents: à is not a. */
const CLASSES: readonly (readonly [TokenKind, string])[] = [
  [
    'determiner',
    `le la les l' un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs plusieurs quelques
     certains certaines chaque tout toute tous toutes aucun aucune divers diverses différents différentes maints`,
  ],
  [
    'number',
    `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
     soixante cent cents mille millions milliers`,
  ],
  ['of', `de d' du des`],
  [
    'preposition',
    `à au aux dans en par pour sur sous avec sans entre vers chez contre depuis pendant durant avant après lors devant
     derrière dès malgré parmi hors selon via envers face jusque jusqu' près outre concernant voilà voici suivant auprès`,
  ],
  ['that', `que qu'`],
  ['question', 'si pourquoi comment combien'],
  [
    'conjunction',
    `mais or car donc quand lorsque lorsqu' puisque puisqu' comme tandis alors quoique quoiqu' sinon tant`,
  ],
  ['relative', 'qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles'],
  ['and', 'et ou ni &'],
  ['adjective', 'même mêmes'],
  [
    'pronoun',
    `je j' tu il elle on ils elles c' ça cela ceci celui-ci celle-ci ceux-ci celles-ci celui-là celle-là celui celle ceux
     celles chacun certains-uns beaucoup eux moi rien personne lui-même elle-même eux-mêmes nul`,
  ],
  ['clitic', `me m' te t' se s' ne n' y nous vous lui leur`],
  [
    'adverb',
    `pas plus jamais aussi également encore déjà toujours ainsi ensuite puis enfin notamment toutefois cependant pourtant
     néanmoins très trop moins presque bien mal ici là là-bas ailleurs tôt tard vite peu surtout seulement plutôt
     pourtant parfois souvent guère quant hier_soir désormais auparavant jadis naguère bientôt non oui abord emblée
     aussitôt entretemps entre-temps dernièrement certes bref soudain hélas dorénavant partout tantôt sitôt`,
  ],
  [
    'auxiliary',
    `a ai as avons avez ont avait avaient avais avions aura auront aurait auraient eut eurent ayant avoir eu est sont était
     étaient étais sera seront serait seraient fut furent soit soient ait aient étant être suis sommes êtes été fait font faisait
     faisaient fera ferait firent fit faisant faire laisse laissent laissait laissé tient tiennent tenu va vont allait allaient
     ira vient viennent venait venaient veut veulent doit doivent devait devaient devra devrait peut peuvent pouvait
     pouvaient pourra pourrait pourraient pu dû`,
  ],
  [
    'time',
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
     novembre décembre hier aujourd'hui demain matin soir midi matinée soirée après-midi veille lendemain avant-hier`,
  ],
]

const KINDS: ReadonlyMap<string, TokenKind> = new Map(
  CLASSES.flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
)

/** Nouns in -ment; the other words in -ment are adverbs. */
const MENT_NOUNS =
  /^(?:gouverne|mouve|départe|parle|docu|argu|règle|traite|enlève|arme|change|régi|mo|élé|comporte|engage|dé?veloppe|équipe|investisse|bombarde|enseigne|événe|évène|comple|com|redéploie|déploie|renverse|recrute|finance|soulève|affronte|désarme|juge|senti|monu|ser|testa|tour|rassemble|fonde|renforce|prélève|châti|abonne|loge|bâti|pay|paie|ravitaille|retourne|ci|pavé)ments?$/

/**
 * What a French word does. `capital`: it has one; `first`: it opens its sentence, so that its capital says nothing; `before`:
 * what the word before it does; `verb`: it is a form of a reporting verb.
 */
export function classifyFrench(
  word: string,
  capital: boolean,
  first: boolean,
  verb: boolean,
  before: TokenKind | undefined,
): TokenKind {
  if (word.startsWith('-')) return 'pronoun'
  const given = KINDS.get(word)
  if (given && (!capital || first)) return given
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'number'
  if (capital) return first && (isAdverb(word) || verb) ? 'adverb' : 'name'
  if (verb) return 'verb'
  // "l'environnement", "de financement": after a determiner or "de" no adverb stands.
  return isAdverb(word) && before !== 'determiner' && before !== 'of' ? 'adverb' : 'noun'
}

/** Whether a word in lower case belongs to a closed class: with a capital it opens a sentence and names nobody. */
export function isFrenchFunctionWord(word: string): boolean {
  return KINDS.has(word) || isAdverb(word)
}

function isAdverb(word: string): boolean {
  return word.length > 6 && word.endsWith('ment') && !MENT_NOUNS.test(word)
}
