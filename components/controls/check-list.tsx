'use client'

import type { ReactNode } from 'react'
import { useView } from './view-provider'

export interface CheckOption {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: string
}

/**
 * Outlets or cues to choose. Nothing chosen means `usual`, the page's own choice, and so does unticking the last one:
 * a view of nothing does not exist.
 */
export function CheckList({
  param,
  legend,
  options,
  usual,
  all,
}: {
  param: 'outlets' | 'cues'
  legend: string
  options: readonly CheckOption[]
  usual: readonly string[]
  /** Text of the button that ticks everything; null: no such button. */
  all: string | null
}) {
  const { view, write } = useView()
  const asked = options.filter(({ id }) => view[param].includes(id)).map(({ id }) => id)
  const chosen = asked.length > 0 ? asked : usual
  const choose = (ids: readonly string[]) => {
    const isUsual = ids.length === usual.length && usual.every((id) => ids.includes(id))
    const next = isUsual ? [] : [...ids].sort()
    write(param === 'outlets' ? { outlets: next } : { cues: next })
  }
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className="grid gap-0.5">
        {options.map(({ id, label, hint }) => {
          const ticked = chosen.includes(id)
          return (
            <label
              key={id}
              className="flex min-h-9 items-center gap-2.5 rounded px-1 hover:bg-hover pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                name={param}
                value={id}
                checked={ticked}
                onChange={() => choose(ticked ? chosen.filter((other) => other !== id) : [...chosen, id])}
              />
              <span>
                {label}
                {hint === undefined ? null : <span className="block text-muted text-xs">{hint}</span>}
              </span>
            </label>
          )
        })}
      </div>
      {all === null || chosen.length === options.length ? null : (
        <button
          type="button"
          className="needs-script button mt-3 text-sm"
          onClick={() => choose(options.map(({ id }) => id))}
        >
          {all}
        </button>
      )}
    </fieldset>
  )
}
