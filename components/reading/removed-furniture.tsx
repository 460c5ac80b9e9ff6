import { PageLink } from '@/components/frame/page-link'
import { labels } from '@/lib/messages/labels'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { Language } from '@/lib/model/language'
import type { Furnishing } from '@/lib/view/reading-panel'
import { foldBlankLines } from './furniture-note'

interface Props {
  readonly locale: Locale
  readonly lang: Language
  readonly furniture: readonly Furnishing[]
  readonly words: number
  readonly shown: boolean
  /** Address at which the furniture is put back, or taken out again. */
  readonly toggleHref: string
}

/** How much page furniture was removed and why, with a link that puts it back into the text. */
export function RemovedFurniture({ locale, lang, furniture, words, shown, toggleHref }: Props) {
  const messages = reading[locale]
  const rows = furniture.filter(({ text }) => text.trim() !== '')
  if (rows.length === 0) return <p className="reading-aside mt-6 text-muted text-sm">{messages.removedNone}</p>
  return (
    <section aria-labelledby="removed-title" id="removed" className="reading-aside mt-6 text-sm">
      <h2 id="removed-title" className="inline font-semibold text-sm">
        {messages.removed(words)}
      </h2>{' '}
      <PageLink href={toggleHref} scroll={false}>
        {shown ? messages.hideRemoved : messages.showRemoved}
      </PageLink>
      <p className="mt-1 text-muted">{messages.removedHint}</p>
      <details className="mt-2">
        <summary className="min-h-8 font-semibold text-secondary">{messages.removedText}</summary>
        <ol className="mt-1">
          {rows.map(({ at, reason, text, words: count }) => (
            <li key={`${at} ${reason} ${text}`} className="border-rule border-t py-2">
              <p className="text-secondary">
                <span className="font-semibold">{messages.furniture[reason]}</span>, {labels[locale].words(count)}
              </p>
              <p lang={lang} className="whitespace-pre-line text-muted">
                {foldBlankLines(text)}
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
