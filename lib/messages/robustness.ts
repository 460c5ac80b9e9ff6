import { formatList } from './format-list'
import { formatNumber } from './format-number'

/** More written forms than this are counted, not named. */
const MOST_NAMED = 3

const en = {
  oneArticle: 'It turns on one article:',
  manyArticles: (n: number) => `Without any of ${formatNumber('en', n)} articles it would not hold, for one`,
  onePattern: (pattern: string) => `It rests on one expression: “${pattern}”.`,
  manyPatterns: (patterns: readonly string[]) =>
    patterns.length > MOST_NAMED
      ? `Without any of ${formatNumber('en', patterns.length)} expressions it would not hold.`
      : `Without any of these expressions it would not hold: ${formatList(
          'en',
          patterns.map((one) => `“${one}”`),
        )}.`,
  steady: 'It holds without any one article and any one expression.',
  steadyArticles: 'It holds without any one article.',
  noForms: 'Of so many articles, expressions are not left out in turn.',
}

const fr: typeof en = {
  oneArticle: 'Cela tient à un seul article\u00a0:',
  manyArticles: (n) =>
    `Sans l’un ou l’autre de ${formatNumber('fr', n)} articles, cela ne tiendrait pas, par exemple sans`,
  onePattern: (pattern) => `Cela repose sur une seule expression\u00a0: «\u00a0${pattern}\u00a0».`,
  manyPatterns: (patterns) =>
    patterns.length > MOST_NAMED
      ? `Sans l’une ou l’autre de ${formatNumber('fr', patterns.length)} expressions, cela ne tiendrait pas.`
      : `Sans l’une de ces expressions, cela ne tiendrait pas\u00a0: ${formatList(
          'fr',
          patterns.map((one) => `«\u00a0${one}\u00a0»`),
        )}.`,
  steady: 'Cela tient sans un article quelconque et sans une expression quelconque.',
  steadyArticles: 'Cela tient sans un article quelconque.',
  noForms: 'Avec autant d’articles, les expressions ne sont pas retirées une à une.',
}

/** What one article or one expression does to a takeaway. */
export const robustness = { en, fr }
