'use client'

import type { RefObject } from 'react'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'

export const KEYS_SWITCH_ID = 'reading-keys'

/** The keys of the reading view, and the switch that turns them off. */
export function KeysHelp({ ref, locale }: { ref: RefObject<HTMLDetailsElement | null>; locale: Locale }) {
  const messages = reading[locale]
  const { keysList } = messages
  const rows = [
    ['J', keysList.next],
    ['K', keysList.previous],
    [messages.digitKeys, keysList.cue],
    ['H', keysList.hide],
    [messages.enterKey, keysList.open],
    [messages.escapeKey, keysList.close],
    ['?', keysList.help],
  ] as const
  return (
    <details ref={ref} className="reading-aside needs-script no-print mt-8 text-sm text-secondary">
      <summary className="min-h-8 font-semibold leading-8">{messages.keys}</summary>
      <p className="mt-1">{messages.keysIntro}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {rows.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-control bg-card px-1.5 font-sans text-xs">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 inline-flex min-h-8 items-center gap-2">
        <input id={KEYS_SWITCH_ID} type="checkbox" defaultChecked />
        {messages.keysOn}
      </label>
    </details>
  )
}
