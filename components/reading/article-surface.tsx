'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { Language } from '@/lib/model/language'
import { voiceLine } from './describe-phrase'
import { KEYS_SWITCH_ID, KeysHelp } from './keys-help'
import type { PhraseLinks } from './phrase-card'
import { PhraseCard } from './phrase-card'

interface Props {
  readonly locale: Locale
  readonly lang: Language
  readonly label: string
  /** Phrases in the order of the text. J and K visit them. */
  readonly phrases: readonly PhraseLinks[]
  /** Phrases that can be opened and are not visited: weak ones. */
  readonly others: readonly PhraseLinks[]
  /** Addresses that toggle the cues, in the order of the legend. */
  readonly toggles: readonly string[]
  readonly children: ReactNode
}

/**
 * The text of the article with its keys and its phrase card.
 *
 * Without script it is the text alone, and the list beside it leads to every phrase. Keys act only while the text has the
 * focus. Where the reader is stands in the address (`#h-…`), nowhere else.
 */
export function ArticleSurface({ locale, lang, label, phrases, others, toggles, children }: Props) {
  const messages = reading[locale]
  const text = useRef<HTMLElement>(null)
  const help = useRef<HTMLDetailsElement>(null)
  const router = useRouter()
  const [current, setCurrent] = useState<string | null>(null)
  const [open, setOpen] = useState<readonly string[]>([])
  const [plain, setPlain] = useState(false)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const follow = () => setCurrent(phraseInAddress())
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  useEffect(() => {
    for (const mark of marksIn(text.current)) mark.toggleAttribute('data-current', hitsOf(mark).includes(current ?? ''))
  })

  const goTo = useCallback(
    (id: string) => {
      const at = phrases.findIndex((phrase) => phrase.facts.id === id)
      const phrase = phrases[at]
      window.history.replaceState(window.history.state, '', `#h-${id}`)
      setCurrent(id)
      document.getElementById(`h-${id}`)?.scrollIntoView({ block: 'center' })
      if (phrase === undefined) return
      const { facts } = phrase
      setSaid(messages.position(at + 1, phrases.length, facts.cue, facts.phrase, voiceLine(facts, locale)))
    },
    [phrases, messages, locale],
  )

  const step = (by: 1 | -1) => {
    const here = phraseInAddress()
    const at = phrases.findIndex((phrase) => phrase.facts.id === here)
    const next = at < 0 ? (by === 1 ? 0 : phrases.length - 1) : (at + by + phrases.length) % phrases.length
    const phrase = phrases[next]
    if (phrase === undefined) return setSaid(messages.noNext)
    goTo(phrase.facts.id)
    setOpen((shown) => (shown.length > 0 ? [phrase.facts.id] : shown))
  }

  const close = () => {
    setOpen([])
    text.current?.focus({ preventScroll: true })
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return
    const here = phraseInAddress()
    const toggle = /^[1-9]$/.test(event.key) ? toggles[Number(event.key) - 1] : undefined
    if (event.key === 'j') step(1)
    else if (event.key === 'k') step(-1)
    else if (event.key === 'h') {
      setPlain(!plain)
      setSaid(plain ? messages.visible : messages.hidden)
    } else if (event.key === 'Enter' && here !== null) setOpen([here])
    else if (event.key === 'Escape' && open.length > 0) close()
    else if (event.key === '?' && help.current !== null) {
      help.current.open = true
      help.current.querySelector('summary')?.focus()
    } else if (toggle !== undefined) router.replace(toggle, { scroll: false })
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('mark') : null
    if (mark === null || (window.getSelection()?.toString() ?? '') !== '') return
    const [first] = hitsOf(mark).filter((id) => [...phrases, ...others].some(({ facts }) => facts.id === id))
    if (first === undefined) return
    window.history.replaceState(window.history.state, '', `#h-${first}`)
    setCurrent(first)
    setOpen(hitsOf(mark))
  }

  const listeners = useRef({ onKey, onClick })
  useEffect(() => {
    listeners.current = { onKey, onClick }
  })
  useEffect(() => {
    const element = text.current
    const key = (event: KeyboardEvent) => listeners.current.onKey(event)
    const click = (event: MouseEvent) => listeners.current.onClick(event)
    element?.addEventListener('keydown', key)
    element?.addEventListener('click', click)
    return () => {
      element?.removeEventListener('keydown', key)
      element?.removeEventListener('click', click)
    }
  }, [])

  const cards = [...phrases, ...others].filter(({ facts }) => open.includes(facts.id))
  return (
    <>
      <article
        ref={text}
        id="text"
        lang={lang}
        aria-label={label}
        data-plain={plain ? '' : undefined}
        className="reading-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys J and K act on the text while it has the focus
        tabIndex={0}
      >
        {children}
      </article>
      <KeysHelp ref={help} locale={locale} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {cards.length === 0 ? null : <PhraseCard locale={locale} phrases={cards} onClose={close} onStep={step} />}
    </>
  )
}

/** The address is the truth, and ahead of what is drawn: keys may follow one another faster than the page is drawn. */
function phraseInAddress(): string | null {
  return /^#h-([\w-]+)$/.exec(window.location.hash)?.[1] ?? null
}

function keysAreOn(): boolean {
  const box = document.getElementById(KEYS_SWITCH_ID)
  return !(box instanceof HTMLInputElement) || box.checked
}

const marksIn = (element: HTMLElement | null) => [...(element?.querySelectorAll('[data-hits]') ?? [])]
const hitsOf = (mark: Element) => (mark.getAttribute('data-hits') ?? '').split(' ').filter((id) => id !== '')
