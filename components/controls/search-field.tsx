'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useView } from './view-provider'

const PAUSE_MS = 400

/** Search words. Typing changes the address after a pause and leaves no trail in the history; Enter does so at once. */
export function SearchField({ label, hint, placeholder }: { label: string; hint: string; placeholder: string }) {
  const { view, write } = useView()
  const [draft, setDraft] = useState(view.q)
  const written = useRef(view.q)
  const timer = useRef<number | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const travelled = useRef(false)
  const fieldId = useId()
  const hintId = useId()

  // The address leads where somebody travels to it (Back, a removed chip); while somebody types, the field leads.
  useEffect(() => {
    const onTravel = () => {
      travelled.current = true
    }
    window.addEventListener('popstate', onTravel)
    return () => window.removeEventListener('popstate', onTravel)
  }, [])

  useEffect(() => {
    if (!travelled.current && document.activeElement === field.current) return
    travelled.current = false
    written.current = view.q
    setDraft(view.q)
  }, [view.q])

  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current)
    },
    [],
  )

  const send = (text: string) => {
    if (timer.current !== null) window.clearTimeout(timer.current)
    timer.current = null
    if (text.trim() === written.current.trim()) return
    written.current = text
    write({ q: text.trim() }, 'replace')
  }

  return (
    <div className="grow">
      <label htmlFor={fieldId} className="block font-semibold text-sm">
        {label}
      </label>
      <input
        ref={field}
        id={fieldId}
        type="search"
        name="q"
        value={draft}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        aria-describedby={hintId}
        onChange={(event) => {
          const text = event.currentTarget.value
          setDraft(text)
          if (timer.current !== null) window.clearTimeout(timer.current)
          timer.current = window.setTimeout(() => send(text), PAUSE_MS)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(draft)
        }}
        className="mt-1 h-11 w-full rounded border border-control bg-card px-3 placeholder:text-muted"
      />
      <p id={hintId} className="mt-1 text-muted text-xs">
        {hint}
      </p>
    </div>
  )
}
