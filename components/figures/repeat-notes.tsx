import { figures } from '@/lib/messages/figures'
import { labels } from '@/lib/messages/labels'
import type { Language } from '@/lib/model/language'
import type { OutletHead, RepeatNote } from '@/lib/view/panel'

/** Says which articles are shown and not counted, and why. Nothing where every article counts. */
export function RepeatNotes({
  rows,
  locale,
}: {
  rows: readonly { readonly outlet: OutletHead; readonly repeats: readonly RepeatNote[] }[]
  locale: Language
}) {
  const notes = rows.flatMap(({ outlet, repeats }) => repeats.map((repeat) => ({ outlet, repeat })))
  if (notes.length === 0) return null
  const { language } = labels[locale]
  return (
    <ul className="figure-repeats">
      {notes.map(({ outlet, repeat }) => (
        <li key={repeat.article}>
          {repeat.lang === repeat.ofLang
            ? figures[locale].reprintNote(outlet.short[locale])
            : figures[locale].repeatNote(outlet.short[locale], language[repeat.lang], language[repeat.ofLang])}
        </li>
      ))}
    </ul>
  )
}
