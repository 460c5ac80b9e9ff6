import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { event as messagesOf } from '@/lib/messages/event'
import { formatList } from '@/lib/messages/format-list'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { Cue } from '@/lib/model/codebook'
import type { StoredHit } from '@/lib/model/reading'
import type { EventColumn } from '@/lib/view/event-panel'
import { ColumnMark } from './column-mark'

interface Entry {
  readonly dispatch: string
  readonly cue: string
  readonly phrases: readonly { readonly article: string; readonly hit: StoredHit }[]
}

interface Props {
  readonly locale: Locale
  readonly entries: readonly Entry[]
  readonly columns: readonly EventColumn[]
  readonly cues: readonly Cue[]
}

/** Cues that one dispatch alone has, under its columns, with every phrase of them. */
export function OnlyHereList({ locale, entries, columns, cues }: Props) {
  const messages = messagesOf[locale]
  const dispatches = [...new Set(entries.map(({ dispatch }) => dispatch))]
  if (entries.length === 0) return <p className="mt-3 text-secondary">{messages.onlyHereNone}</p>
  return (
    <div className="mt-5 grid gap-x-10 gap-y-8 md:grid-cols-2">
      {dispatches.map((dispatch) => {
        const own = entries.filter((entry) => entry.dispatch === dispatch)
        const here = columns.filter(({ row }) => own.some(({ phrases }) => phrases.some((p) => p.article === row.id)))
        const names = here.map(({ outlet, row }) => `${outlet.short[locale]} (${labels[locale].language[row.lang]})`)
        return (
          <section key={dispatch} aria-labelledby={`only-${dispatch}`}>
            <h3 id={`only-${dispatch}`} className="flex flex-wrap items-center gap-2 text-lg">
              {here.map(({ letter }) => (
                <ColumnMark key={letter} letter={letter} />
              ))}
              {messages.onlyIn(formatList(locale, names))}
            </h3>
            <ul className="mt-2 border-rule border-t">
              {own.map(({ cue: id, phrases }) => {
                const cue = cues.find((one) => one.id === id)
                if (cue === undefined) return null
                return (
                  <li key={id} className="grid grid-cols-[auto_1fr] gap-x-3 border-rule border-b py-2.5">
                    <span>
                      <CueChip code={cue.code} colour={cue.colour} />
                    </span>
                    <div>
                      <p className="font-semibold leading-snug">{cue.label[locale]}</p>
                      <ul className="mt-0.5">
                        {phrases.map(({ article, hit }) => (
                          <li key={hit.id} className="leading-snug">
                            <PageLink
                              href={localeHref(locale, `/articles/${article}#h-${hit.id}`)}
                              lang={columns.find(({ row }) => row.id === article)?.row.lang}
                              className="quiet-link inline-block min-h-6 font-serif"
                            >
                              {hit.text}
                            </PageLink>
                            {hit.voice === 'own' ? null : (
                              <span className="ms-2 text-muted text-sm">{labels[locale].voice[hit.voice]}</span>
                            )}
                          </li>
                        ))}
                      </ul>
                    </div>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
