import { ScrollTable } from '@/components/table/scroll-table'
import { event as messagesOf } from '@/lib/messages/event'
import type { Locale } from '@/lib/messages/locale'
import type { Actor } from '@/lib/model/codebook'
import type { Language } from '@/lib/model/language'
import type { StoredHit } from '@/lib/model/reading'
import { NamePhrases } from './name-phrases'

export interface NamingColumn {
  readonly article: string
  readonly lang: Language
  readonly head: React.ReactNode
}

/** The same shape as `EventSummary.naming`. */
export interface NamingEntry {
  readonly actor: string
  readonly designations: readonly {
    readonly designation: string
    readonly cells: readonly { readonly article: string; readonly hits: readonly StoredHit[] }[]
  }[]
}

interface Props {
  readonly locale: Locale
  readonly caption: string
  readonly naming: readonly NamingEntry[]
  readonly actors: readonly Actor[]
  readonly columns: readonly NamingColumn[]
}

/** Who is called what, article by article, in the words of the texts; each phrase opens its place. */
export function NamingTable({ locale, caption, naming, actors, columns }: Props) {
  const messages = messagesOf[locale]
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{messages.designation}</th>
          {columns.map(({ article, head }) => (
            <th key={article} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {naming.map(({ actor, designations }) => {
        const known = actors.find(({ id }) => id === actor)
        return (
          <tbody key={actor}>
            <tr className="naming-actor">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {known?.label[locale] ?? actor}
              </th>
            </tr>
            {designations.map(({ designation, cells }) => (
              <tr key={designation}>
                <th scope="row" className="text-secondary">
                  {known?.designations.find(({ id }) => id === designation)?.label[locale] ?? designation}
                </th>
                {columns.map(({ article, lang }) => {
                  const hits = cells.find((cell) => cell.article === article)?.hits ?? []
                  return (
                    <td key={article}>
                      {hits.length === 0 ? (
                        <span className="text-muted">
                          <span aria-hidden="true">–</span>
                          <span className="sr-only">{messages.notUsed}</span>
                        </span>
                      ) : (
                        <NamePhrases locale={locale} names={hits.map((hit) => ({ article, lang, hit }))} />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        )
      })}
    </ScrollTable>
  )
}
