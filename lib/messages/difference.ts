import { formatNumber } from './format-number'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  times: 'Times as often',
  p: 'p',
  adjusted: (tests: number) => `p, ${number(tests)} looked at`,
  smallest: 'Could have shown',
  pairs: 'More, of 100 pairs',
  atLeast: (factor: string) => `×${factor} or more`,
  over: (factor: string) => `only above ×${factor}`,
  range: (low: string, high: string) => `×${low} to ×${high}`,
  floor: (here: number, base: number, floor: string) =>
    `${number(here)} against ${number(base)} articles: however they are dealt out, p cannot go below ${floor}. That is too few to tell a difference from chance.`,
  dealt: (p: string) => `Dealt out at random, these articles differ as much with ${p}.`,
  together: (tests: number, adjusted: string) => `With ${number(tests)} differences looked at together: ${adjusted}.`,
  could: (factor: string) =>
    `What so many articles could have shown: a ratio of ${factor}; a smaller one may have been missed.`,
  inPairs: (outlet: string, share: string) =>
    `Of 100 pairs, one article from each side, the one of ${outlet} has the higher rate in ${share} (equal ones count half).`,
  /** Stands before the headline of an article, `turned` after it. */
  without: 'Without',
  turned: (before: string, factor: string) => `it would be ×${factor}, not ×${before}: one article turns it.`,
  steady: (low: string, high: string) => `Whichever one article is left out, it stays between ×${low} and ×${high}.`,
  steps: [
    'p is how often the same articles, dealt out at random to two groups of these sizes, differ at least as much (permutation test; the article is the unit, for words in one article hang together).',
    'Who looks at many differences finds some by chance: the second p makes up for that (Holm). The smallest p that the articles allow is said where they are few.',
    '“Could have shown” is the smallest ratio that so many articles would have told from 1 in four of five cases. No difference found is not “no difference”.',
    'No p value says that a difference matters, or why it is there.',
  ],
}

const fr: typeof en = {
  times: 'Fois aussi souvent',
  p: 'p',
  adjusted: (tests) => `p, ${nombre(tests)} comparés`,
  smallest: 'Décelable',
  pairs: 'Plus, sur 100 paires',
  atLeast: (factor) => `×${factor} ou plus`,
  over: (factor) => `seulement au-delà de ×${factor}`,
  range: (low, high) => `×${low} à ×${high}`,
  floor: (here, base, floor) =>
    `${nombre(here)} contre ${nombre(base)} articles\u00a0: quelle que soit la répartition, p ne peut descendre sous ${floor}. C’est trop peu pour distinguer un écart du hasard.`,
  dealt: (p) => `Répartis au hasard, ces articles diffèrent autant avec ${p}.`,
  together: (tests, adjusted) => `Avec ${nombre(tests)} écarts examinés ensemble\u00a0: ${adjusted}.`,
  could: (factor) =>
    `Ce qu’autant d’articles pouvaient montrer\u00a0: un rapport de ${factor}\u00a0; un plus petit a pu leur échapper.`,
  inPairs: (outlet, share) =>
    `Sur 100 paires, un article de chaque côté, celui de ${outlet} a la fréquence la plus haute dans ${share} (les égaux comptent pour moitié).`,
  without: 'Sans',
  turned: (before, factor) => `ce serait ×${factor} et non ×${before}\u00a0: un seul article le renverse.`,
  steady: (low, high) => `Quel que soit l’article retiré, cela reste entre ×${low} et ×${high}.`,
  steps: [
    'p dit combien de fois les mêmes articles, répartis au hasard en deux groupes de ces tailles, diffèrent au moins autant (test de permutation\u00a0; l’unité est l’article, car les mots d’un même article se tiennent).',
    'Qui regarde beaucoup d’écarts en trouve par hasard\u00a0: le second p en tient compte (Holm). Le plus petit p possible est indiqué là où les articles sont peu nombreux.',
    '«\u00a0Décelable\u00a0» est le plus petit rapport qu’autant d’articles auraient distingué de 1 dans quatre cas sur cinq. Ne pas trouver d’écart n’est pas «\u00a0pas d’écart\u00a0».',
    'Aucune valeur p ne dit qu’un écart importe, ni pourquoi il existe.',
  ],
}

/** What the articles behind a difference can show. */
export const difference = { en, fr }
