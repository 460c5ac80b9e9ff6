import { CueChip } from '@/components/cue/cue-chip'
import { PageLink } from '@/components/frame/page-link'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber } from '@/lib/messages/format-number'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Codebook } from '@/lib/model/codebook'
import type { Corpus } from '@/lib/model/reading'
import { VOICES } from '@/lib/model/voice'
import { estimateOf } from '@/lib/score/estimate'
import { momentsOf } from '@/lib/score/observation'
import { readArticle } from '@/lib/store/read'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { workedExample } from '../../figures'

/** One score from its phrases to its rate, and voice by voice, out of the corpus as it is. */
export async function WorkedExample({
  locale,
  corpus,
  codebook,
}: {
  locale: Locale
  corpus: Corpus
  codebook: Codebook
}) {
  const { method, labels } = messagesFor(locale)
  const picked = workedExample({ locale, corpus, codebook })
  const text = picked === null ? null : await readArticle(picked.article.id, corpus.versions)
  const score = picked?.article.scoreOf(picked.cue.id) ?? null
  if (picked === null || text === null || score === null) return <p className="mt-3">{method.exampleNone}</p>
  const { article, cue } = picked
  const outlet = corpus.outlets.find(({ slug }) => slug === article.outlet)
  const phrases = text.hits.filter((hit) => hit.cue === cue.id && hit.strength === 'core')
  const all = estimateOf(momentsOf([{ hits: score.hits, words: article.words.all }]), 'rate')
  const rate = (value: number | null) => (value === null ? '' : formatNumber(locale, value, 1))
  const division = `${formatNumber(locale, score.hits)} ÷ ${formatNumber(locale, article.words.all)}`
  const path = localeHref(locale, `/articles/${article.id}`)
  return (
    <div className="mt-4 rounded-sm border border-rule bg-card p-5">
      <p className="flex flex-wrap items-center gap-2.5">
        <CueChip code={cue.code} colour={cue.colour} />
        <span>
          {method.exampleIntro(
            cue.label[locale],
            outlet?.name[locale] ?? article.outlet,
            article.date === null ? labels.noDate : formatDate(locale, article.date),
          )}
        </span>
      </p>
      <h3 className="mt-4 font-semibold text-sm">{method.examplePhrases}</h3>
      <ol lang={article.lang} className="mt-1 flex flex-wrap gap-x-5 gap-y-1 font-serif">
        {phrases.map((hit) => (
          <li key={hit.id}>
            <PageLink href={`${path}#h-${hit.id}`} className="quiet-link inline-block min-h-6">
              {hit.text}
            </PageLink>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-lg">
        {method.exampleRate(labels.phrases(score.hits), labels.words(article.words.all), division, rate(all.value))}
      </p>
      <ul className="mt-3 text-secondary">
        {VOICES.filter((voice) => article.words[voice] > 0).map((voice) => {
          const own = estimateOf(momentsOf([{ hits: score[voice], words: article.words[voice] }]), 'rate')
          return (
            <li key={voice}>
              {method.exampleVoice(
                labels.voice[voice],
                labels.phrases(score[voice]),
                labels.words(article.words[voice]),
              )}
              , {own.value === null ? method.exampleVoiceCount : method.exampleVoiceRate(rate(own.value))}.
            </li>
          )
        })}
      </ul>
      <p className="mt-4">
        <PageLink href={viewHref(`/articles/${article.id}`, DEFAULT_VIEW, { hl: [cue.id], focus: cue.id }, locale)}>
          {method.exampleOpen}
        </PageLink>
      </p>
    </div>
  )
}
