import { PageLink } from '@/components/frame/page-link'
import { formatPercent } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { WordCounts } from '@/lib/model/score'
import { VOICES, type Voice } from '@/lib/model/voice'
import './voice-words.css'

interface Props {
  readonly locale: Locale
  readonly words: WordCounts
  /** Where a voice's name leads; null: it is no link. */
  readonly hrefOf: ((voice: Voice) => string) | null
  readonly chosen: Voice | null
}

/** Words per voice as one bar and as a list with the same numbers. Voices are told apart by pattern, never by a cue's colour. */
export function VoiceWords({ locale, words, hrefOf, chosen }: Props) {
  const { voice: names, voiceHint } = labels[locale]
  const present = VOICES.filter((voice) => words[voice] > 0)
  return (
    <div>
      <div aria-hidden="true" className="voice-bar flex h-4 gap-px overflow-hidden rounded-[2px]">
        {present.map((voice) => (
          <span key={voice} data-voice={voice} style={{ flexGrow: words[voice], flexBasis: 0, minWidth: 2 }} />
        ))}
      </div>
      <ul className="mt-2 text-sm">
        {present.map((voice) => (
          <li key={voice} className="flex items-baseline justify-between gap-3 py-0.5">
            <span className="flex items-baseline gap-2" title={voiceHint[voice]}>
              <span aria-hidden="true" className="voice-key" data-voice={voice} />
              {hrefOf === null ? (
                names[voice]
              ) : (
                <PageLink
                  href={hrefOf(voice)}
                  replace
                  scroll={false}
                  aria-current={chosen === voice ? 'true' : undefined}
                  className={`quiet-link inline-block min-h-6 ${chosen === voice ? 'font-semibold' : ''}`}
                >
                  {names[voice]}
                </PageLink>
              )}
            </span>
            <span className="whitespace-nowrap text-secondary">
              {reading[locale].voiceShare(words[voice], formatPercent(locale, words[voice] / words.all))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
