'use client'

import type { ViewState } from '@/lib/view/view-parsers'
import { useView } from './view-provider'

export interface Choice {
  /** Value in the link; empty for the default. */
  readonly value: string
  readonly label: string
  readonly hint?: string
  /** What choosing it changes. */
  readonly patch: Partial<ViewState>
}

/** One of several: a native radio group. `row` joins them to one bar, `list` puts one under the other with its hint. */
export function ChoiceGroup({
  param,
  legend,
  choices,
  look,
}: {
  param: string
  legend: string
  choices: readonly Choice[]
  look: 'row' | 'list'
}) {
  const { view, write } = useView()
  const isChosen = (patch: Partial<ViewState>) => JSON.stringify({ ...view, ...patch }) === JSON.stringify(view)
  if (look === 'list')
    return (
      <fieldset>
        <legend className="mb-1 font-semibold text-sm">{legend}</legend>
        <div className="grid gap-0.5">
          {choices.map(({ value, label, hint, patch }) => (
            <label
              key={value}
              className="flex min-h-9 items-center gap-2.5 rounded px-1 hover:bg-hover pointer-coarse:min-h-11"
            >
              <input type="radio" name={param} value={value} checked={isChosen(patch)} onChange={() => write(patch)} />
              <span>
                {label}
                {hint === undefined ? null : <span className="block text-muted text-xs">{hint}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    )
  return (
    <fieldset className="flex items-center gap-2">
      <legend className="sr-only">{legend}</legend>
      <div className="inline-flex flex-wrap rounded border border-control bg-card p-0.5">
        {choices.map(({ value, label, patch }) => (
          <label
            key={value}
            className="relative flex min-h-8.5 cursor-pointer items-center rounded-[3px] px-3 text-sm hover:bg-hover has-checked:bg-ink has-checked:text-card has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-10"
          >
            <input
              type="radio"
              name={param}
              value={value}
              checked={isChosen(patch)}
              onChange={() => write(patch)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
