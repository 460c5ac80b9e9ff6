import type { ReactNode } from 'react'
import type { ColumnLetter } from '@/lib/view/event-panel'
import { ColumnMark } from './column-mark'

interface Props {
  readonly legend: string
  readonly columns: readonly { readonly letter: ColumnLetter; readonly name: string }[]
  readonly children: ReactNode
}

/**
 * Columns side by side where there is room, else one at a time: native radio buttons choose it, the style sheet shows it.
 * Which one a reader looks at on a phone is a place in the page, like a scroll position, and not part of the view.
 */
export function ColumnSwitch({ legend, columns, children }: Props) {
  return (
    <div className="event-columns" data-count={columns.length}>
      {columns.length < 2 ? null : (
        <fieldset className="event-switch no-print">
          <legend className="sr-only">{legend}</legend>
          {columns.map(({ letter, name }, index) => (
            <label key={letter}>
              <input type="radio" name="shown-column" value={letter} defaultChecked={index === 0} />
              <ColumnMark letter={letter} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {children}
    </div>
  )
}
