'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { PhraseFacts } from './describe-phrase'

/** A phrase and where it leads: the same cue at this outlet, and at all outlets. */
export interface PhraseLinks {
  readonly facts: PhraseFacts
  readonly atOutlet: string
  readonly everywhere: string
}

interface Props {
  readonly locale: Locale
  /** The phrases at one place: several where they overlap. */
  readonly phrases: readonly PhraseLinks[]
  readonly onClose: () => void
  readonly onStep: (by: 1 | -1) => void
}

/** What is known of the phrase at hand. Not modal: the text stays in reach. Esc closes it and returns to the text. */
export function PhraseCard({ locale, phrases, onClose, onStep }: Props) {
  const messages = reading[locale]
  const titleId = useId()
  const card = useRef<HTMLDivElement>(null)
  const shown = phrases.map(({ facts }) => facts.id).join(' ')

  useEffect(() => {
    if (shown !== '') card.current?.focus({ preventScroll: true })
  }, [shown])

  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else if (event.key === 'j') onStep(1)
        else if (event.key === 'k') onStep(-1)
      }}
      className="no-print fixed inset-x-0 bottom-0 z-40 max-h-[60dvh] overflow-y-auto border-control border-t bg-card p-5 shadow-[0_-8px_24px_rgb(0_0_0/0.14)] outline-none sm:inset-x-auto sm:end-6 sm:bottom-6 sm:w-96 sm:rounded-md sm:border"
    >
      <div className="flex items-center justify-between gap-4">
        <h2 id={titleId} className="eyebrow">
          {messages.card}
        </h2>
        <div className="flex gap-1">
          <button type="button" className="button min-h-8 px-2 text-sm" onClick={() => onStep(-1)}>
            {messages.previousPhrase}
          </button>
          <button type="button" className="button min-h-8 px-2 text-sm" onClick={() => onStep(1)}>
            {messages.nextPhrase}
          </button>
          <button type="button" className="button min-h-8 px-2 text-sm" onClick={onClose}>
            {messages.closeCard}
          </button>
        </div>
      </div>
      {phrases.map((phrase) => (
        <PhraseEntry key={phrase.facts.id} locale={locale} phrase={phrase} />
      ))}
    </div>
  )
}

function PhraseEntry({ locale, phrase }: { locale: Locale; phrase: PhraseLinks }) {
  const messages = reading[locale]
  const { facts, atOutlet, everywhere } = phrase
  return (
    <section className="mt-3 border-rule border-t pt-3">
      <p lang={facts.lang} className="font-serif text-lg leading-snug">
        {facts.phrase}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <CueChip code={facts.code} colour={facts.colour} />
        <span className="font-semibold">{facts.cue}</span>
        {facts.weak ? <span className="text-muted text-sm">{messages.weak}</span> : null}
      </p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
        <Fact name={messages.concept}>{facts.concept}</Fact>
        <Fact name={messages.pattern}>
          <span lang={facts.lang} className="font-mono text-xs">
            {facts.pattern}
          </span>
        </Fact>
        <Fact name={messages.voices}>
          {facts.polarity === null ? facts.voice : `${facts.voice}, ${facts.polarity}`}
        </Fact>
        {facts.speaker === null ? null : (
          <Fact name={messages.speaker}>
            <span lang={facts.lang}>{facts.speaker}</span>
          </Fact>
        )}
      </dl>
      <ul className="mt-3 space-y-1 text-sm">
        <li>
          <PageLink href={atOutlet}>{messages.otherPhrases(facts.cue)}</PageLink>
        </li>
        <li>
          <PageLink href={everywhere}>{messages.elsewhere(facts.cue)}</PageLink>
        </li>
        <li>
          <CopyPhraseLink locale={locale} id={facts.id} />
        </li>
      </ul>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Copies the address of the phrase; where the clipboard is refused, shows it to be copied by hand. */
function CopyPhraseLink({ locale, id }: { locale: Locale; id: string }) {
  const messages = reading[locale]
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const address = () => `${window.location.href.replace(/#.*$/, '')}#h-${id}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address())
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  if (state === 'refused')
    return (
      <label className="block">
        {messages.copyByHand}
        <input
          readOnly
          value={address()}
          onFocus={(event) => event.currentTarget.select()}
          className="mt-1 block w-full rounded border border-control bg-page px-2 py-1"
        />
      </label>
    )
  return (
    <button type="button" className="min-h-6 text-link underline underline-offset-4" onClick={copy}>
      {state === 'copied' ? messages.copied : messages.copyLink}
    </button>
  )
}
