import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { figures } from '@/lib/messages/figures'
import type { Language } from '@/lib/model/language'
import type { CueHead, HeatCell, HeatPanel, HeatRow } from '@/lib/view/panel'
import { viewHref } from '@/lib/view/view-href'
import type { ViewState } from '@/lib/view/view-parsers'
import { behindValue, shownValue } from './figure-words'
import './heat.css'
import { HeatLegend } from './heat-legend'

interface Props {
  readonly panel: HeatPanel
  readonly state: ViewState
  /** Page that the sort links lead to, without the language prefix. */
  readonly path: string
  readonly locale: Language
  readonly caption: string
  /** Address of an outlet's own page. */
  readonly outletHref: (slug: string) => string
}

/**
 * Outlets by cues as a table with coloured cells. Every value is printed and opens its phrases; zero, no articles, no words
 * in the voice and too few words look different, and colour is never the only sign.
 */
export function HeatTable({ panel, state, path, locale, caption, outletHref }: Props) {
  const t = figures[locale]
  const link = (sort: ViewState['sort'], by: string | null) => viewHref(path, state, { sort, by }, locale)
  const sortedBy = state.by ?? panel.cues[0]?.id
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section aria-label={caption} tabIndex={0} className="heat-scroll">
        <table className="heat">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={ariaSort(state.sort, 'name')} className="heat-corner">
                <SortLink
                  href={link(state.sort === 'name' ? '-name' : 'name', null)}
                  name={t.outlet}
                  hint={t.sortByName}
                />
              </th>
              {panel.cues.map((cue) => (
                <th
                  key={cue.id}
                  scope="col"
                  aria-sort={cue.id === sortedBy ? ariaSort(state.sort, 'value') : undefined}
                  className={cue.headline ? 'heat-headline' : undefined}
                >
                  <CueSort cue={cue} href={link(nextSort(state, cue, sortedBy), cue.id)} locale={locale} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {panel.rows.map((row) => (
              <HeatLine key={row.outlet.slug} row={row} cues={panel.cues} locale={locale} href={outletHref} />
            ))}
          </tbody>
        </table>
      </section>
      <HeatLegend panel={panel} locale={locale} />
    </>
  )
}

function HeatLine({
  row,
  cues,
  locale,
  href,
}: {
  row: HeatRow
  cues: readonly CueHead[]
  locale: Language
  href: (slug: string) => string
}) {
  const t = figures[locale]
  const basis = row.articles === 0 ? t.noArticle : t.n(t.articles(row.articles), t.words(row.words))
  return (
    <tr>
      <th scope="row">
        <PageLink href={href(row.outlet.slug)} className="quiet-link" title={row.outlet.name[locale]}>
          {row.outlet.short[locale]}
        </PageLink>
        <span className="heat-basis">{basis}</span>
      </th>
      {row.cells.map((cell, index) => (
        <HeatValue
          key={cell.cue}
          cell={cell}
          outlet={row.outlet.short[locale]}
          cue={cues[index]?.short[locale] ?? cell.cue}
          locale={locale}
        />
      ))}
    </tr>
  )
}

function HeatValue({ cell, outlet, cue, locale }: { cell: HeatCell; outlet: string; cue: string; locale: Language }) {
  const { text, kind } = shownValue(cell.estimate, locale)
  const behind = behindValue(cell.estimate, outlet, cue, locale)
  const paint =
    cell.level === null || kind !== 'value'
      ? undefined
      : { background: `var(--seq-${cell.level})`, color: `var(--seq-${cell.level}-ink)` }
  if (kind === 'missing' || kind === 'silent')
    return (
      <td className={`heat-${kind}`} title={behind}>
        <span aria-hidden="true">{text}</span>
        <span className="sr-only">{behind}</span>
      </td>
    )
  return (
    <td className={kind === 'count' ? countClass(cell) : undefined} style={paint}>
      <PageLink href={cell.href} title={`${text} ${behind}`}>
        {text} <span className="sr-only">{behind}</span>
      </PageLink>
    </td>
  )
}

function countClass({ estimate: { hits } }: HeatCell): string {
  return hits === 0 ? 'heat-count heat-none' : 'heat-count'
}

function CueSort({ cue, href, locale }: { cue: CueHead; href: string; locale: Language }) {
  return (
    <PageLink href={href} scroll={false} className="heat-sort" title={cue.label[locale]}>
      <CueChip code={cue.code} colour={cue.colour} />
      <span className="heat-cue">{cue.short[locale]}</span>
      <span className="sr-only">, {figures[locale].sortBy}</span>
    </PageLink>
  )
}

function SortLink({ href, name, hint }: { href: string; name: string; hint: string }) {
  return (
    <PageLink href={href} scroll={false} className="heat-sort">
      <span>{name}</span>
      <span className="sr-only">, {hint}</span>
    </PageLink>
  )
}

function ariaSort(sort: ViewState['sort'], key: 'name' | 'value'): 'ascending' | 'descending' | undefined {
  if (sort === key) return 'ascending'
  return sort === `-${key}` ? 'descending' : undefined
}

/** Highest first, then lowest first, then by name again. */
function nextSort({ sort }: ViewState, cue: CueHead, sortedBy: string | undefined): ViewState['sort'] {
  if (cue.id !== sortedBy) return '-value'
  return sort === '-value' ? 'value' : sort === 'value' ? 'name' : '-value'
}
