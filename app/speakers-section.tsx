import type { ReactNode } from 'react'
import '@/components/event/event.css'
import { SpeakersTable } from '@/components/event/speakers-table'
import { loadSides } from '@/lib/codebook/load-sides'
import { type CompiledSides, compileSides } from '@/lib/events/classify-speaker'
import { sumSpeakers } from '@/lib/events/sum-speakers'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleText } from '@/lib/model/reading'
import { selectSpeakers } from '@/lib/view/select-speakers'

let compiled: CompiledSides | null = null

/** Who gets to speak: sides as rows; a column is one article, or all articles of an outlet. */
export function SpeakersSection({
  locale,
  columns,
  intro,
}: {
  locale: Locale
  columns: readonly { readonly key: string; readonly head: ReactNode; readonly articles: readonly ArticleText[] }[]
  intro: string
}) {
  const { speakers } = messagesFor(locale)
  const sides = loadSides()
  compiled ??= compileSides(sides)
  const known = compiled
  const { rows, totals } = selectSpeakers(
    columns.map(({ articles }) =>
      articles.map((article) => ({
        article: article.row.id,
        lang: article.row.lang,
        speakers: sumSpeakers(article, known),
      })),
    ),
    sides.map(({ id }) => id),
  )
  return (
    <section aria-labelledby="speakers-title" id="speakers" className="mt-14 border-rule border-t pt-6">
      <h2 id="speakers-title" className="text-2xl tracking-tight">
        {speakers.heading}
      </h2>
      <p className="mt-2 mb-4 max-w-[46rem] text-secondary">{rows.length === 0 ? speakers.none : intro}</p>
      {rows.length === 0 ? null : (
        <SpeakersTable locale={locale} rows={rows} totals={totals} sides={sides} columns={columns} />
      )}
    </section>
  )
}
