'use client'

import { useQueryStates } from 'nuqs'
import { createContext, type ReactNode, useContext, useMemo, useTransition } from 'react'
import { type ViewState, viewParsers } from '@/lib/view/view-parsers'

export interface ViewWriter {
  /** What the address bar says, with a change that is on its way already in it. */
  readonly view: ViewState
  /** Changes the address: a new entry in the history, back to page 1. Defaults disappear from it. */
  readonly write: (patch: Partial<ViewState>, history?: 'push' | 'replace') => void
  /** True while the server puts the changed view together. */
  readonly pending: boolean
}

const ViewContext = createContext<ViewWriter | null>(null)

/** Controls inside read and write the view state, which lives in the URL and nowhere else. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const [pending, startTransition] = useTransition()
  const [view, setView] = useQueryStates(viewParsers, { shallow: false, scroll: false, startTransition })
  const writer = useMemo(
    (): ViewWriter => ({
      view,
      pending,
      write: (patch, history = 'push') => {
        void setView({ page: 1, ...patch }, { history })
      },
    }),
    [view, pending, setView],
  )
  return <ViewContext value={writer}>{children}</ViewContext>
}

export function useView(): ViewWriter {
  const writer = useContext(ViewContext)
  if (writer === null) throw new Error('invalid use of a control: no ViewProvider around it')
  return writer
}
