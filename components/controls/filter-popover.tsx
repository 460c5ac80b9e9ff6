'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A group of controls behind one button that says what is chosen. A native disclosure, so that it opens without script;
 * with script Escape and a press elsewhere close it. Without, the panel stands in the page and covers nothing.
 */
export function FilterPopover({
  name,
  chosen,
  align = 'start',
  children,
}: {
  name: string
  chosen: string
  /** The side of the button at which the panel begins; "end" for the last in a row, so that it stays on the page. */
  align?: 'start' | 'end'
  children: ReactNode
}) {
  const box = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const details = box.current
      if (details?.open && event.target instanceof Node && !details.contains(event.target)) details.open = false
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [])

  return (
    <details
      ref={box}
      className="group sm:relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        const next = event.relatedTarget
        if (next instanceof Node && !event.currentTarget.contains(next)) event.currentTarget.open = false
      }}
    >
      <summary className="button w-full list-none justify-between text-sm [&::-webkit-details-marker]:hidden group-open:bg-hover">
        <span>
          <span className="text-muted">{name} </span>
          {chosen}
        </span>
        <svg viewBox="0 0 12 8" width="12" height="8" aria-hidden="true" className="flex-none group-open:rotate-180">
          <path d="M1 1.5 6 6.5l5-5" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <div
        className={`filter-panel absolute z-30 mt-1 max-h-[70vh] overflow-y-auto rounded-md border border-control bg-card p-4 shadow-lg max-sm:inset-x-0 sm:top-full sm:w-max sm:min-w-full sm:max-w-96 ${
          align === 'end' ? 'sm:end-0' : 'sm:start-0'
        }`}
      >
        {children}
      </div>
    </details>
  )
}
