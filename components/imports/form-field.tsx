import type { ReactNode } from 'react'

/** What every control of a form looks like. */
export const FIELD = 'mt-1 w-full rounded border border-control bg-card px-3 py-2 font-normal'

export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-4 border-rule border-t pt-3">
      <legend className="pe-3 font-semibold text-lg">{legend}</legend>
      {children}
    </fieldset>
  )
}

export function FormField({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="block font-semibold">
        {label}
        {children}
      </label>
      {hint === undefined ? null : <p className="mt-1 text-muted text-sm">{hint}</p>}
    </div>
  )
}

/** One of several ways in, folded away until it is wanted; without script too. */
export function FoldedGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <details className="border-rule border-t pt-3">
      <summary className="cursor-pointer font-semibold text-lg">{legend}</summary>
      <div className="mt-3 grid gap-4">{children}</div>
    </details>
  )
}
