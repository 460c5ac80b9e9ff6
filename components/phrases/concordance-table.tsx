import type { ReactNode } from 'react'
import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { formatDate } from '@/lib/messages/format-date'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { phrases } from '@/lib/messages/phrases'
import type { Cue } from '@/lib/model/codebook'
import type { Outlet } from '@/lib/model/corpus'
import type { PhraseQuery, PhraseRow } from '@/lib/model/reading'

const HEAD = 'border-control border-b-2 px-2 pb-1.5 align-bottom font-semibold text-muted text-xs max-md:sr-only'
const META = 'px-2 py-3 align-top text-sm max-md:block max-md:p-0'

/**
 * The concordance: each row one phrase with the words around it, its outlet, cue and voice. The phrase leads to its place in
 * the article. On a narrow screen a row is a card in which the three parts read as one sentence.
 */
export function ConcordanceTable({
  rows,
  caption,
  order,
  cues,
  outlets,
  locale,
}: {
  rows: readonly PhraseRow[]
  caption: ReactNode
  order: PhraseQuery['order']
  cues: ReadonlyMap<string, Cue>
  outlets: ReadonlyMap<string, Outlet>
  locale: Locale
}) {
  const { columns } = phrases[locale]
  return (
    <table id="table" className="w-full border-collapse max-md:block md:table-fixed">
      <caption className="pb-4 text-start max-md:block">{caption}</caption>
      <colgroup>
        <col className="w-[25%]" />
        <col className="w-[14%]" />
        <col className="w-[25%]" />
        <col className="w-[11%]" />
        <col className="w-[12%]" />
        <col className="w-[13%]" />
      </colgroup>
      <thead className="max-md:block">
        <tr className="max-md:block">
          <th scope="col" className={`${HEAD} text-end`}>
            {columns.left}
          </th>
          <th scope="col" className={`${HEAD} text-start`}>
            {columns.phrase}
          </th>
          <th scope="col" className={`${HEAD} text-start`}>
            {columns.right}
          </th>
          <th scope="col" className={`${HEAD} text-start`}>
            {columns.outlet}
          </th>
          <th scope="col" className={`${HEAD} text-start`}>
            {columns.cue}
          </th>
          <th scope="col" className={`${HEAD} text-start`}>
            {columns.voice}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:grid max-md:gap-3">
        {rows.map((row) => (
          <ConcordanceRow
            key={row.id}
            row={row}
            order={order}
            cue={cues.get(row.cue)}
            outlet={outlets.get(row.outlet)}
            locale={locale}
          />
        ))}
      </tbody>
    </table>
  )
}

function ConcordanceRow({
  row,
  order,
  cue,
  outlet,
  locale,
}: {
  row: PhraseRow
  order: PhraseQuery['order']
  cue: Cue | undefined
  outlet: Outlet | undefined
  locale: Locale
}) {
  const messages = phrases[locale]
  const { voice, polarity, noDate } = labels[locale]
  const weak = row.strength === 'weak'
  return (
    <tr className="border-rule border-b hover:bg-card max-md:block max-md:rounded-md max-md:border max-md:bg-card max-md:p-4">
      <td
        lang={row.lang}
        className="px-2 py-3 text-end align-top font-serif text-secondary max-md:inline max-md:p-0 max-md:text-lg"
      >
        <Nearest text={row.left} side="left" bold={order === 'left'} />
      </td>
      <th
        scope="row"
        className="px-2 py-3 text-start align-top font-serif font-semibold max-md:inline max-md:p-0 max-md:text-lg"
      >
        <PageLink
          href={localeHref(locale, `/articles/${row.article}#h-${row.id}`)}
          className={weak ? 'decoration-dotted' : ''}
        >
          <span lang={row.lang}>{row.phrase}</span>{' '}
          <span className="sr-only">{messages.inArticle(row.articleTitle)}</span>
        </PageLink>
      </th>
      <td
        lang={row.lang}
        className="px-2 py-3 align-top font-serif text-secondary max-md:inline max-md:p-0 max-md:text-lg"
      >
        <Nearest text={row.right} side="right" bold={order === 'right'} />
      </td>
      <td className={`${META} max-md:mt-3`}>
        <PageLink href={localeHref(locale, `/outlets/${row.outlet}`)} className="quiet-link font-semibold">
          {outlet?.short[locale] ?? row.outlet}
        </PageLink>
        <span className="text-muted md:block">
          <span className="md:hidden">, </span>
          {row.date === null ? noDate : formatDate(locale, row.date, 'short')}
        </span>
      </td>
      <td className={`${META} max-md:mt-1`}>
        {cue === undefined ? (
          row.cue
        ) : (
          <span className="max-md:inline-flex max-md:items-baseline max-md:gap-1.5">
            <CueChip code={cue.code} colour={cue.colour} />
            <span className="md:mt-0.5 md:block">{cue.short[locale]}</span>
          </span>
        )}
        {weak ? <span className="block text-muted text-xs max-md:inline"> {messages.weakMark}</span> : null}
      </td>
      <td className={`${META} max-md:mt-1`}>
        <span>{voice[row.voice]}</span>
        <span className="text-muted md:block">
          <Speaker row={row} locale={locale} />
        </span>
        {row.polarity === 'asserted' ? null : (
          <span className="text-warning md:block">
            <span className="md:hidden"> · </span>
            {polarity[row.polarity]}
          </span>
        )}
      </td>
    </tr>
  )
}

function Speaker({ row, locale }: { row: PhraseRow; locale: Locale }) {
  if (row.speaker !== null)
    return (
      <span lang={row.lang}>
        <span className="md:hidden"> · </span>
        {row.speaker.name ?? row.speaker.text}
      </span>
    )
  return row.voice === 'quoted' || row.voice === 'reported' ? (
    <>
      <span className="md:hidden"> · </span>
      {phrases[locale].speakerUnnamed}
    </>
  ) : null
}

/** Context with the word nearest to the phrase in bold where that word decides the order. */
function Nearest({ text, side, bold }: { text: string; side: 'left' | 'right'; bold: boolean }) {
  const nearest = bold ? (side === 'left' ? /\S+\s*$/ : /^\s*\S+/).exec(text)?.[0] : undefined
  if (nearest === undefined) return text
  const word = <b className="font-semibold text-ink">{nearest}</b>
  return side === 'left' ? (
    <>
      {text.slice(0, text.length - nearest.length)}
      {word}
    </>
  ) : (
    <>
      {word}
      {text.slice(nearest.length)}
    </>
  )
}
