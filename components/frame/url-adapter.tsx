'use client'

import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { viewParsers } from '@/lib/view/view-parsers'

const ORDER = Object.keys(viewParsers)

/** Only the parameters of the contract, in its order: one view has one address, however one got there. */
function inContractOrder(search: URLSearchParams): URLSearchParams {
  const ordered = new URLSearchParams()
  for (const name of ORDER) {
    const value = search.get(name)
    if (value !== null) ordered.set(name, value)
  }
  return ordered
}

/** Lets controls write the address bar: parameters of the contract only, in one fixed order. */
export function UrlAdapter({ children }: { children: ReactNode }) {
  return <NuqsAdapter processUrlSearchParams={inContractOrder}>{children}</NuqsAdapter>
}
