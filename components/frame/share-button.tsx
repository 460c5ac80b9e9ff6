'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { Locale } from '@/lib/messages/locale'
import { share } from '@/lib/messages/share'

/** The canonical address of the view, with the hash of the phrase where there is one. */
function linkToView(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return `${canonical ?? window.location.href.replace(/#.*$/, '')}${window.location.hash}`
}

/**
 * Copies the link to the view.
 *
 * On a touch screen the system's own sheet opens. Where the clipboard is refused, or missing as on plain HTTP, a dialog shows the
 * link selected. "Copied" is said once, by one status line.
 */
export function ShareButton({ locale }: { locale: Locale }) {
  const messages = share[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  /** The link that could not be copied; a new object each time, so that asking again opens the dialog again. */
  const [refused, setRefused] = useState<{ readonly link: string } | null>(null)
  const [copied, setCopied] = useState(false)
  const titleId = useId()
  const fieldId = useId()

  useEffect(() => {
    if (!copied) return
    const timer = window.setTimeout(() => setCopied(false), 4000)
    return () => window.clearTimeout(timer)
  }, [copied])

  useEffect(() => {
    if (refused === null) return
    dialog.current?.showModal()
    field.current?.select()
  }, [refused])

  const onShare = async () => {
    const url = linkToView()
    if (window.matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function') {
      try {
        await navigator.share({ title: document.title, url })
        return
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return
      }
    }
    try {
      await navigator.clipboard.writeText(url)
      setCopied(true)
    } catch {
      setRefused({ link: url })
    }
  }

  return (
    <div className="needs-script no-print relative">
      <button type="button" className="button button-strong text-sm" onClick={onShare}>
        {messages.share}
      </button>
      <p
        role="status"
        className="pointer-events-none absolute end-0 top-full z-20 mt-1 whitespace-nowrap text-sm text-ok empty:hidden"
      >
        {copied ? (
          <span className="rounded bg-card px-2 py-1 shadow-sm ring-1 ring-rule">{messages.copied}</span>
        ) : null}
      </p>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[min(36rem,calc(100%-2rem))] rounded-md border border-control bg-card p-6 text-ink backdrop:bg-black/50"
      >
        <h2 id={titleId} className="text-xl">
          {messages.dialogTitle}
        </h2>
        <p className="mt-2 text-secondary">{messages.refused}</p>
        <label htmlFor={fieldId} className="mt-4 block font-semibold">
          {messages.field}
        </label>
        <input
          ref={field}
          id={fieldId}
          type="text"
          readOnly
          value={refused?.link ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          className="mt-1 w-full rounded border border-control bg-page px-3 py-2"
        />
        <p className="mt-2 text-sm text-muted">{messages.sees}</p>
        <form method="dialog" className="mt-5">
          <button type="submit" className="button">
            {messages.close}
          </button>
        </form>
      </dialog>
    </div>
  )
}
