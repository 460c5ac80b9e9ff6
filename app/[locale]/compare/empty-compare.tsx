import { PageLink } from '@/components/frame/page-link'
import { messagesFor } from '@/lib/messages/messages-for'
import { narrowestFilter } from '@/lib/view/select-sample'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import type { PageData } from '../../page-data'
import { withDefault, wordsOf } from '../../view-words'

/** No article matches: which choice is in the way, how many articles there are without it, and the way to take it back. */
export function EmptyCompare({ data }: { data: PageData }) {
  const { locale, corpus, state } = data
  const { empty } = messagesFor(locale).compare
  const narrowest = narrowestFilter(corpus, state)
  const words = narrowest === null ? null : wordsOf(narrowest.filter, data)
  return (
    <div className="max-w-prose">
      <h2 className="text-xl">{empty.title}</h2>
      {narrowest === null || words === null ? null : (
        <p className="mt-2 text-secondary">
          {empty.because(words.name, words.value)} {empty.without(narrowest.matchingWithout)}
        </p>
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        {narrowest === null || words === null ? null : (
          <PageLink
            href={viewHref('/compare', state, withDefault(narrowest.filter), locale)}
            scroll={false}
            className="button button-strong"
          >
            {empty.remove(words.name.toLocaleLowerCase(locale))}
          </PageLink>
        )}
        <PageLink href={viewHref('/compare', DEFAULT_VIEW, {}, locale)} className="button">
          {empty.all}
        </PageLink>
      </p>
    </div>
  )
}
