import { type ReactNode, useId } from 'react'
import { figures } from '@/lib/messages/figures'
import type { Language } from '@/lib/model/language'
import './figure.css'

interface Props {
  readonly locale: Language
  /** Anchor of the figure; the table's anchor is `{id}-table`. */
  readonly id: string
  readonly heading: ReactNode
  /** 2 under the page's title, 3 inside a section. */
  readonly level: 2 | 3
  readonly takeaway: ReactNode
  readonly children: ReactNode
  /** Sentences under "How to read this". */
  readonly howToRead: readonly string[]
  /** The table with the same numbers; null where the figure is a table itself. */
  readonly table: ReactNode
  /** What the numbers rest on: n, kind of interval, versions. */
  readonly note: ReactNode
}

/**
 * The frame of every figure, in the order in which it is read: heading, what can be said, figure, how to read it, the table
 * with the same numbers, what they rest on.
 */
export function FigureFrame({ locale, id, heading, level, takeaway, children, howToRead, table, note }: Props) {
  const headingId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <figure id={id} aria-labelledby={headingId} className="figure">
      <Heading id={headingId} className="figure-heading">
        {heading}
      </Heading>
      {takeaway === null ? null : <p className="figure-takeaway">{takeaway}</p>}
      {children}
      <div className="figure-below">
        {table === null ? null : (
          <details id={`${id}-table`} className="figure-table">
            <summary>{figures[locale].table}</summary>
            {table}
          </details>
        )}
        <details className="figure-help">
          <summary>{figures[locale].howToRead}</summary>
          <ul>
            {howToRead.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
        {note === null ? null : <p className="figure-note">{note}</p>}
      </div>
    </figure>
  )
}
