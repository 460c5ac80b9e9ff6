import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { speakers as messagesOf } from '@/lib/messages/speakers'
import type { Side } from '@/lib/model/sides'
import type { CellSpeaker, SideCell, SideRow } from '@/lib/view/select-speakers'

interface Props {
  readonly locale: Locale
  readonly rows: readonly SideRow[]
  readonly totals: readonly SideCell[]
  readonly sides: readonly Side[]
  readonly columns: readonly { readonly key: string; readonly head: React.ReactNode }[]
}

/** Further passages of one speaker that are numbered; the article itself shows all. */
const MOST_NUMBERED = 8

/** Words by side of the speaker, with the speakers; each opens its passages. */
export function SpeakersTable({ locale, rows, totals, sides, columns }: Props) {
  const messages = messagesOf[locale]
  const keyOf = (index: number) => columns[index]?.key ?? String(index)
  return (
    <ScrollTable caption={messages.caption}>
      <thead>
        <tr>
          <th scope="col">{messages.side}</th>
          {columns.map(({ key, head }) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ side, cells }) => (
          <tr key={side}>
            <th scope="row">{sides.find(({ id }) => id === side)?.label[locale] ?? side}</th>
            {cells.map((cell, index) => (
              <td key={keyOf(index)}>
                <Words locale={locale} cell={cell} />
                <ul className="mt-1 space-y-1">
                  {cell.speakers.map((speaker) => (
                    <Speaker key={speaker.name} locale={locale} speaker={speaker} />
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages.total}</th>
          {totals.map((cell, index) => (
            <td key={keyOf(index)}>
              <Words locale={locale} cell={cell} />
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  )
}

function Words({ locale, cell }: { locale: Locale; cell: SideCell }) {
  const messages = messagesOf[locale]
  const { quoted, reported, share } = cell
  if (quoted + reported === 0)
    return (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{messages.noneHere}</span>
      </span>
    )
  return (
    <>
      <span className="font-semibold">{messages.words(quoted + reported)}</span>
      {share === null || share === 1 ? null : (
        <span className="ms-1.5 text-secondary">{formatPercent(locale, share)}</span>
      )}
      <span className="block text-muted text-sm">{messages.parts(quoted, reported)}</span>
    </>
  )
}

function Speaker({ locale, speaker }: { locale: Locale; speaker: CellSpeaker }) {
  const messages = messagesOf[locale]
  const [first, ...rest] = speaker.passages
  if (first === undefined) return null
  const href = ({ article, start }: CellSpeaker['passages'][number]) =>
    localeHref(locale, `/articles/${article}#v-${start}`)
  const name = speaker.name ?? messages.unnamed
  return (
    <li className="leading-snug">
      <PageLink
        href={href(first)}
        lang={speaker.name === null ? undefined : speaker.lang}
        className={`quiet-link ${speaker.name === null ? '' : 'font-serif'}`}
      >
        {name}
      </PageLink>
      <span className="ms-1.5 text-muted text-sm">{formatNumber(locale, speaker.words)}</span>
      {rest.slice(0, MOST_NUMBERED).map((passage, index) => (
        <PageLink
          key={`${passage.article} ${passage.start}`}
          href={href(passage)}
          aria-label={messages.passage(index + 2, name)}
          className="quiet-link ms-1 inline-block min-h-6 min-w-6 text-center text-muted text-sm"
        >
          {formatNumber(locale, index + 2)}
        </PageLink>
      ))}
    </li>
  )
}
