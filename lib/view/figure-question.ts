import type { ArticleColumns } from '../model/article-columns'
import { type Counted, rowsOf, sourceOf } from '../model/article-row'
import { LastUsed } from '../model/last-used'
import type { Corpus } from '../model/reading'
import { type FigureInput, type Figures, makeFigure } from './make-figure'

/**
 * A figure that is asked of another thread: all that it follows from, with the columns of the articles in memory that both share. The names
 * among them are copied, and may be many: where the thread has been told of them before, they need not be told again.
 */
export interface FigureQuestion extends Omit<FigureInput, 'corpus'> {
  readonly kind: keyof Figures
  readonly corpus: Omit<Corpus, 'articles'>
  readonly columns: ArticleColumns | null
  readonly counted: Counted
  /** The same for the same corpus and way of counting, and for no other. */
  readonly id: string
}

/** The question, or null where the articles are not those of columns as they are. */
export function figureQuestion(kind: keyof Figures, { corpus, ...input }: FigureInput): FigureQuestion | null {
  const { articles, ...rest } = corpus
  const source = sourceOf(articles)
  if (source === null) return null
  return { kind, ...input, corpus: rest, ...source, id: JSON.stringify([corpus.versions, source.counted]) }
}

/** Corpora that questions were about last: what is drawn from one is held with it. */
const MOST_HELD = 2
const corpora = new LastUsed<Corpus>(MOST_HELD)

export type FigureAnswer =
  | { readonly figure: Figures[keyof Figures] }
  | { readonly failure: string }
  /** The thread was not told of the columns, or has forgotten them. */
  | 'columns'

/** The answer, in the thread that was asked. */
export function answerFigure({ kind, id, corpus, columns, counted, ...input }: FigureQuestion): FigureAnswer {
  if (columns === null && !corpora.has(id)) return 'columns'
  const held = corpora.get(id, () => ({ ...corpus, articles: columns === null ? [] : rowsOf(columns, counted) }))
  return { figure: makeFigure(kind, { ...input, corpus: held }) }
}
