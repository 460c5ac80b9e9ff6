'use client'

import { useSearchParams, useSelectedLayoutSegments } from 'next/navigation'

/** Path without the language prefix, and query, of the view on show; rendered by the root layout, on the server too. */
export function useCurrentView(): { readonly path: string; readonly query: string; readonly version: string | null } {
  const segments = useSelectedLayoutSegments().flatMap((segment) => segment.split('/'))
  const search = new URLSearchParams(useSearchParams().toString())
  const version = search.get('v')
  search.delete('v')
  const query = search.toString().replaceAll('%7E', '~')
  return { path: `/${segments.join('/')}`, query: query === '' ? '' : `?${query}`, version }
}
