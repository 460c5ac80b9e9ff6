'use client'

import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react'

/** A figure that can be walked into from its neighbours, at a row. */
export interface Explorable {
  readonly enter: (row: number) => void
}

interface Group {
  readonly join: (place: number, figure: Explorable) => () => void
  readonly walk: (from: number, step: 1 | -1, row: number) => void
}

const GroupContext = createContext<Group | null>(null)

/** Figures inside are neighbours: → and ← lead from one to the next, at the same row. */
export function ExploreGroup({ children }: { children: ReactNode }) {
  const figures = useRef(new Map<number, Explorable>())
  const group = useMemo(
    (): Group => ({
      join: (place, figure) => {
        figures.current.set(place, figure)
        return () => {
          if (figures.current.get(place) === figure) figures.current.delete(place)
        }
      },
      walk: (from, step, row) => {
        const places = [...figures.current.keys()].sort((a, b) => a - b)
        const next = step > 0 ? places.find((place) => place > from) : places.findLast((place) => place < from)
        if (next !== undefined) figures.current.get(next)?.enter(row)
      },
    }),
    [],
  )
  return <GroupContext value={group}>{children}</GroupContext>
}

export function useExploreGroup(): Group | null {
  return useContext(GroupContext)
}
