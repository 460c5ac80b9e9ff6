import type { ColumnLetter } from '@/lib/view/event-panel'

/** The letter by which the figures and tables call an article: an outlet is told by place and letter, never by colour. */
export function ColumnMark({ letter }: { letter: ColumnLetter }) {
  return <span className="column-mark">{letter}</span>
}
