import { formatDate } from './format-date'
import { formatNumber } from './format-number'
import type { Locale } from './locale'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  sizes: { week: 'by week', month: 'by month', quarter: 'by quarter', year: 'by year' },
  binHead: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  quarter: (n: number, year: string) => `Q${n} ${year}`,
  weekOf: (day: string) => `week of ${day}`,
  plotName: (cue: string, unit: string, size: string) => `${cue}, ${unit}, ${size}`,
  articlesPerBin: 'articles, all outlets',
  most: (bin: string, n: number, all: number) =>
    `Most of these articles are of one time: ${bin}, ${number(n)} of ${number(all)}.`,
  undated: (n: number) =>
    `${number(n)} ${plural('en', n, 'article has', 'articles have')} no date and ${plural('en', n, 'is', 'are')} not shown here.`,
  coarse: {
    year: 'Some articles are dated by the year only, so that nothing finer than years can be shown.',
    month: 'Some articles are dated by the month only, so that nothing finer than months can be shown.',
  },
  noneTitle: 'None of these articles is dated',
  none: 'Nothing can be shown over time. The points show each article.',
  oneBin: 'All dated articles are of one stretch of time. There is no movement to see; the points show each article.',
  events: 'Events that these articles report',
  moreEvents: (n: number) =>
    `${number(n)} more ${plural('en', n, 'event is', 'events are')} reported in this time; where lines would touch, the events with the most articles have one.`,
  tableOf: (cue: string) => `${cue} over time: the numbers`,
  gap: 'no articles',
  n: (n: number) => `${number(n)} ${plural('en', n, 'article', 'articles')}`,
  steps: [
    'Each marker is all articles of an outlet in one stretch of time. A hollow marker is those articles’ own figure; one with a line up and down is an estimate with its 95% interval.',
    'Where an outlet has no article there is a gap: nothing was looked at, which is not zero. Lines join neighbours only.',
    'The bars at the foot say how many articles there are. Stretches are as short as leaves five articles in most of them, and never shorter than the articles’ dates allow.',
    'Letters mark when reported events began. That something changes after a line does not say that the event changed it.',
  ],
}

const fr: typeof en = {
  sizes: { week: 'par semaine', month: 'par mois', quarter: 'par trimestre', year: 'par année' },
  binHead: { week: 'Semaine', month: 'Mois', quarter: 'Trimestre', year: 'Année' },
  quarter: (n, year) => `T${n} ${year}`,
  weekOf: (day) => `semaine du ${day}`,
  plotName: (cue, unit, size) => `${cue}, ${unit}, ${size}`,
  articlesPerBin: 'articles, tous médias',
  most: (bin, n, all) =>
    `La plupart de ces articles sont d’un même moment\u00a0: ${bin}, ${nombre(n)} sur ${nombre(all)}.`,
  undated: (n) =>
    `${nombre(n)} ${plural('fr', n, 'article n’a pas de date et n’est pas montré', 'articles n’ont pas de date et ne sont pas montrés')} ici.`,
  coarse: {
    year: 'Certains articles ne sont datés que par l’année\u00a0: rien de plus fin que l’année ne peut être montré.',
    month: 'Certains articles ne sont datés que par le mois\u00a0: rien de plus fin que le mois ne peut être montré.',
  },
  noneTitle: 'Aucun de ces articles n’est daté',
  none: 'Rien ne peut être montré dans le temps. Les points montrent chaque article.',
  oneBin:
    'Tous les articles datés sont d’un même moment. Il n’y a pas d’évolution à voir\u00a0; les points montrent chaque article.',
  events: 'Événements que ces articles rapportent',
  moreEvents: (n) =>
    `${nombre(n)} ${plural('fr', n, 'autre événement est rapporté', 'autres événements sont rapportés')} dans cette période\u00a0; là où des lignes se toucheraient, les événements qui ont le plus d’articles en ont une.`,
  tableOf: (cue) => `${cue} dans le temps\u00a0: les nombres`,
  gap: 'aucun article',
  n: (n) => `${nombre(n)} ${plural('fr', n, 'article', 'articles')}`,
  steps: [
    'Chaque marque est l’ensemble des articles d’un média dans un même moment. Une marque creuse est la valeur propre à ces articles\u00a0; avec un trait vertical, c’est une estimation avec son intervalle à 95\u00a0%.',
    'Là où un média n’a pas d’article, il y a un vide\u00a0: rien n’a été regardé, ce qui n’est pas zéro. Les lignes ne joignent que des voisins.',
    'Les barres du bas disent combien il y a d’articles. Les moments sont aussi courts que possible en laissant cinq articles dans la plupart, et jamais plus courts que les dates ne le permettent.',
    'Des lettres marquent le début des événements rapportés. Qu’une chose change après une ligne ne dit pas que l’événement l’a changée.',
  ],
}

/** The view of a comparison over time. */
export const overTime = { en, fr }

/**
 * A stretch of time in words; `short` for an axis.
 *
 * @example binWords('en', 'quarter', '2022-04', 'short') // 'Q2 2022'
 */
export function binWords(locale: Locale, size: keyof typeof en.sizes, from: string, length: 'short' | 'long'): string {
  const t = overTime[locale]
  switch (size) {
    case 'week': {
      const day = formatDate(locale, from, length)
      return length === 'short' ? day : t.weekOf(day)
    }
    case 'quarter': {
      const [year = '', month = '1'] = from.split('-')
      return t.quarter(Math.floor((Number(month) - 1) / 3) + 1, year)
    }
    case 'month':
    case 'year':
      return formatDate(locale, from, length)
    default:
      return size satisfies never
  }
}
