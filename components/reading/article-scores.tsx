import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatList } from '@/lib/messages/format-list'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Cue } from '@/lib/model/codebook'
import { VOICES, type Voice } from '@/lib/model/voice'

interface Props {
  readonly locale: Locale
  readonly row: ArticleRow
  readonly cues: readonly Cue[]
  /** Phrases behind a number. */
  readonly hrefOf: (cue: string, voice: Voice | 'all') => string
  /** Below this many words rates are left out. */
  readonly shortText: number
}

/** Counts of this article per cue and voice, each opening its phrases; what was looked for and not found is named. */
export function ArticleScores({ locale, row, cues, hrefOf, shortText }: Props) {
  const messages = reading[locale]
  const { voice: names, words } = labels[locale]
  const found = cues.filter((cue) => (row.hitsIn(cue.id, 'all') ?? 0) > 0)
  const absent = cues.filter((cue) => !found.includes(cue))
  const voices = VOICES.filter((voice) => row.words[voice] > 0)
  const short = row.words.all < shortText
  return (
    <section aria-labelledby="scores-title" className="mt-14 border-rule border-t pt-6">
      <h2 id="scores-title" className="text-xl">
        {messages.scores}
      </h2>
      <p className="mt-1 max-w-[46rem] text-secondary">
        {messages.scoresNote} {short ? messages.shortText(shortText) : null}
      </p>
      {found.length === 0 ? null : (
        <div className="mt-4">
          <ScrollTable caption={messages.scoresCaption(words(row.words.all))}>
            <thead>
              <tr>
                <th scope="col">{messages.cue}</th>
                <th scope="col" className="num">
                  {messages.count}
                </th>
                {short ? null : (
                  <th scope="col" className="num">
                    {messages.rate}
                  </th>
                )}
                {voices.map((voice) => (
                  <th key={voice} scope="col" className="num">
                    {names[voice]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.map((cue) => {
                const score = row.scoreOf(cue.id)
                if (score === null) return null
                return (
                  <tr key={cue.id}>
                    <th scope="row">
                      <span className="flex items-center gap-2.5">
                        <CueChip code={cue.code} colour={cue.colour} />
                        {cue.label[locale]}
                      </span>
                    </th>
                    <td className="num font-semibold">
                      <PageLink href={hrefOf(cue.id, 'all')}>{formatNumber(locale, score.hits)}</PageLink>
                    </td>
                    {short ? null : (
                      <td className="num">{score.per1000 === null ? '' : formatNumber(locale, score.per1000, 1)}</td>
                    )}
                    {voices.map((voice) => (
                      <td key={voice} className="num">
                        {score[voice] === 0 ? (
                          <span className="text-muted">0</span>
                        ) : (
                          <PageLink href={hrefOf(cue.id, voice)}>{formatNumber(locale, score[voice])}</PageLink>
                        )}
                      </td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </ScrollTable>
        </div>
      )}
      {absent.length === 0 ? null : (
        <p className="mt-4 max-w-[46rem] text-secondary">
          {found.length === 0
            ? messages.noCue(cues.length)
            : messages.zero(
                formatList(
                  locale,
                  absent.map((cue) => cue.label[locale]),
                ),
              )}
        </p>
      )}
    </section>
  )
}
