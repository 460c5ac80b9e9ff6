import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { event as messagesOf } from '@/lib/messages/event'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Cue } from '@/lib/model/codebook'
import type { StoredHit } from '@/lib/model/reading'

interface TwinCueEntry {
  readonly cue: string
  readonly original: number
  readonly version: number
  readonly differs: boolean
  readonly concepts: readonly {
    readonly concept: string
    readonly differs: boolean
    readonly original: readonly StoredHit[]
    readonly version: readonly StoredHit[]
  }[]
}

interface Props {
  readonly locale: Locale
  readonly original: ArticleRow
  readonly version: ArticleRow
  readonly entries: readonly TwinCueEntry[]
  readonly cues: readonly Cue[]
}

/** One dispatch, two texts: per cue the counts and the phrases side by side; concepts that make the texts differ are named. */
export function TwinTable({ locale, original, version, entries, cues }: Props) {
  const messages = messagesOf[locale]
  const { language } = labels[locale]
  const sides = [original, version]
  return (
    <ScrollTable caption={messages.twinsCaption}>
      <thead>
        <tr>
          <th scope="col">{labels[locale].cue}</th>
          {sides.map((row) => (
            <th key={row.id} scope="col" className="num">
              {language[row.lang]}
            </th>
          ))}
          <th scope="col">{messages.twinsVerdict}</th>
          {sides.map((row) => (
            <th key={row.id} scope="col">
              {messages.twinsPhrases(language[row.lang])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const cue = cues.find(({ id }) => id === entry.cue)
          if (cue === undefined) return null
          return (
            <tr key={entry.cue}>
              <th scope="row">
                <span className="flex items-center gap-2.5">
                  <CueChip code={cue.code} colour={cue.colour} />
                  {cue.label[locale]}
                </span>
              </th>
              <td className="num">{formatNumber(locale, entry.original)}</td>
              <td className="num">{formatNumber(locale, entry.version)}</td>
              <td className={entry.differs ? 'font-semibold' : 'text-muted'}>
                {entry.differs ? messages.twinsDiffer : messages.twinsAgree}
              </td>
              {sides.map((row, index) => (
                <td key={row.id}>
                  <ul className="space-y-1">
                    {entry.concepts.map((concept) => (
                      <li key={concept.concept} className="leading-snug">
                        {concept.differs ? (
                          <span className="block text-muted text-xs">
                            <span className="font-semibold text-ink">
                              {cue.concepts.find(({ id }) => id === concept.concept)?.label[locale] ?? concept.concept}
                            </span>{' '}
                            {messages.twinsCause}
                          </span>
                        ) : null}
                        <Phrases
                          locale={locale}
                          row={row}
                          hits={index === 0 ? concept.original : concept.version}
                          none={messages.twinsNoPhrase}
                        />
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}

function Phrases({
  locale,
  row,
  hits,
  none,
}: {
  locale: Locale
  row: ArticleRow
  hits: readonly StoredHit[]
  none: string
}) {
  if (hits.length === 0) return <span className="text-muted">{none}</span>
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.id}>
          <PageLink
            href={localeHref(locale, `/articles/${row.id}#h-${hit.id}`)}
            lang={row.lang}
            className="quiet-link inline-block min-h-6 font-serif"
          >
            {hit.text}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
