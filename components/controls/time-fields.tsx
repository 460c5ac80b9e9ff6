'use client'

import { useId, useRef } from 'react'
import { parseTimeRange, type TimeRange } from '@/lib/view/time-range'
import { useView } from './view-provider'

export interface TimePreset {
  readonly label: string
  readonly time: TimeRange
}

const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?'

/**
 * First and last date, to the precision that one cares for: a year, a month or a day. Written when a field is left or on
 * Enter, so that a half-typed date asks for nothing.
 */
export function TimeFields({
  messages,
  presets,
}: {
  messages: { readonly legend: string; readonly from: string; readonly to: string; readonly hint: string }
  presets: readonly TimePreset[]
}) {
  const { view, write } = useView()
  const from = useRef<HTMLInputElement>(null)
  const to = useRef<HTMLInputElement>(null)
  const hintId = useId()

  const apply = () => {
    const first = from.current?.value.trim() ?? ''
    const last = to.current?.value.trim() ?? ''
    const time = first === '' && last === '' ? { from: null, to: null } : parseTimeRange(`${first}..${last}`)
    if (time !== null && (time.from !== view.time.from || time.to !== view.time.to)) write({ time })
  }

  const field = (name: 'from' | 'to', label: string, box: typeof from) => (
    <label className="block text-sm">
      {label}
      <input
        key={view.time[name] ?? ''}
        ref={box}
        type="text"
        name={name}
        inputMode="numeric"
        autoComplete="off"
        pattern={DATE}
        defaultValue={view.time[name] ?? ''}
        aria-describedby={hintId}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply()
        }}
        className="mt-0.5 block h-10 w-32 rounded border border-control bg-card px-2 invalid:border-error"
      />
    </label>
  )

  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-sm">{messages.legend}</legend>
      <div className="flex flex-wrap gap-3">
        {field('from', messages.from, from)}
        {field('to', messages.to, to)}
      </div>
      <p id={hintId} className="mt-1 text-muted text-xs">
        {messages.hint}
      </p>
      {presets.length === 0 ? null : (
        <div className="needs-script mt-2 flex flex-wrap gap-2">
          {presets.map(({ label, time }) => (
            <button key={label} type="button" className="button text-sm" onClick={() => write({ time })}>
              {label}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
