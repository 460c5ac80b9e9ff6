'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { imports } from '@/lib/messages/imports'
import type { Locale } from '@/lib/messages/locale'
import type { JobState, RowCounts } from '@/lib/model/import-job'

interface Props {
  readonly locale: Locale
  readonly job: number
  /** As the page was drawn. When it changes, the page is asked for again. */
  readonly state: JobState
  readonly rows: RowCounts
}

interface Moment {
  readonly at: number
  readonly done: number
}

const doneOf = ({ added, known, failed }: RowCounts) => added + known + failed

/** How far an import is, as it goes on. */
export function JobProgress({ locale, job, state, rows: first }: Props) {
  const t = imports[locale]
  const router = useRouter()
  const [rows, setRows] = useState(first)
  const [rate, setRate] = useState<number | null>(null)
  const begun = useRef<Moment | null>(null)
  useEffect(() => {
    const source = new EventSource(`/api/v1/imports/${job}/events`)
    const take = (event: MessageEvent<string>) => {
      const { state: then, rows: now }: { state: JobState; rows: RowCounts } = JSON.parse(event.data)
      if (then !== state) {
        source.close()
        router.refresh()
      }
      begun.current ??= { at: Date.now(), done: doneOf(now) }
      const seconds = (Date.now() - begun.current.at) / 1000
      const since = doneOf(now) - begun.current.done
      setRows(now)
      setRate(seconds > 1 && since > 0 ? since / seconds : null)
    }
    source.addEventListener('rows', take)
    source.addEventListener('end', take)
    return () => source.close()
  }, [job, state, router])
  const done = doneOf(rows)
  const all = done + rows.pending
  // How many will come in is not known before they have.
  if (state === 'staging')
    return <progress aria-label={t.staging(rows.pending)} className="mt-3 h-3 w-full accent-link" />
  return (
    <div className="mt-3">
      <progress value={done} max={Math.max(all, 1)} aria-label={t.done(done, all)} className="h-3 w-full accent-link" />
      <p className="mt-1 text-secondary tabular-nums">
        {t.done(done, all)}
        {rate === null ? null : ` · ${t.rate(rate, rows.pending / rate)}`}
      </p>
    </div>
  )
}
