import { formatNumber } from './format-number'

const en = {
  many: (outlet: string, n: number) =>
    `${outlet}: ${formatNumber('en', n)} articles repeat or translate another one of ${outlet}. They are shown, and count once with it.`,
  list: 'Which',
  all: 'All articles of the outlet',
}

const fr: typeof en = {
  many: (outlet, n) =>
    `${outlet}\u00a0: ${formatNumber('fr', n)} articles répètent ou traduisent un autre article de ${outlet}. Ils sont montrés, et comptent une fois avec lui.`,
  list: 'Lesquels',
  all: 'Tous les articles du média',
}

/** Articles that are shown and not counted, where there are many. */
export const repeatList = { en, fr }
