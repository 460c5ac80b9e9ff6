'use client'

import type { ReactNode } from 'react'
import { useView } from './view-provider'

/** What the controls change. While the next view is on its way the old one stays, and says that it is old. */
export function ResultsRegion({ label, children }: { label: string; children: ReactNode }) {
  const { pending } = useView()
  return (
    <section
      id="results"
      tabIndex={-1}
      aria-label={label}
      aria-busy={pending}
      className={`outline-none transition-opacity ${pending ? 'opacity-60 delay-200' : ''}`}
    >
      {children}
    </section>
  )
}
