'use client'

import { useParams, useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef } from 'react'
import { frame } from '@/lib/messages/frame'
import { localeHref } from '@/lib/messages/locale'
import { problems } from '@/lib/messages/problems'

/** What failed, that nothing is lost, and what to do. The frame around it stays usable. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const params = useParams()
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  const locale = params.locale === 'fr' ? 'fr' : 'en'
  const messages = problems[locale].error

  useEffect(() => heading.current?.focus(), [])

  return (
    <div className="max-w-[40rem] py-8">
      <title>{`${messages.title} · ${frame[locale].siteName}`}</title>
      <h1 ref={heading} tabIndex={-1} className="text-3xl tracking-tight outline-none">
        {messages.heading}
      </h1>
      <p className="mt-4 text-lg text-secondary">{messages.explain}</p>
      {error.digest === undefined ? null : (
        <p className="mt-4 text-sm text-muted">{messages.reference(error.digest)}</p>
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        <button
          type="button"
          className="button button-strong"
          onClick={() =>
            startTransition(() => {
              router.refresh()
              reset()
            })
          }
        >
          {messages.retry}
        </button>
        <a className="button" href={localeHref(locale, '/')}>
          {messages.overview}
        </a>
      </p>
    </div>
  )
}
