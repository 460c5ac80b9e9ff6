'use client'

import type { ReactNode } from 'react'
import { useView } from './view-provider'

/**
 * The controls of a page. With script each control writes the address at once; without, this is a form that asks for the
 * view with its fields, and `carried` are the values of the view that have no field here.
 */
export function FilterForm({
  action,
  label,
  submit,
  carried,
  children,
}: {
  action: string
  label: string
  submit: string
  carried: Readonly<Record<string, string>>
  children: ReactNode
}) {
  const { pending } = useView()
  return (
    <form
      action={action}
      method="get"
      aria-label={label}
      aria-busy={pending}
      className="no-print relative"
      onSubmit={(event) => event.preventDefault()}
    >
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <noscript>
        <button type="submit" className="button button-strong mt-3">
          {submit}
        </button>
      </noscript>
    </form>
  )
}
