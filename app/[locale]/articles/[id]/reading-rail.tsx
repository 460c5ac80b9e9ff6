import { CueLegend } from '@/components/reading/cue-legend'
import { PhraseList } from '@/components/reading/phrase-list'
import { VoiceWords } from '@/components/reading/voice-words'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleRow } from '@/lib/model/article-row'
import type { ReadingPanel } from '@/lib/view/reading-panel'
import { viewHref } from '@/lib/view/view-href'
import type { ViewState } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import type { PageData } from '../../../page-data'
import type { ReadingLinks } from './phrase-links'

interface Props {
  readonly data: PageData
  readonly row: ArticleRow
  readonly panel: ReadingPanel
  readonly links: ReadingLinks
  readonly path: string
}

/** Beside the text: cues, who speaks, phrases. On a phone a sheet that a link opens, and any phrase closes. */
export function ReadingRail({ data, row, panel, links, path }: Props) {
  const { locale, state, codebook } = data
  const { reading, labels } = messagesFor(locale)
  const href = (patch: Partial<ViewState>) => viewHref(path, state, patch, locale)
  const entries = panel.legend.map(({ cue, core, weak }) => ({
    id: cue.id,
    code: cue.code,
    colour: cue.colour,
    label: codebook.cues.find(({ id }) => id === cue.id)?.short[locale] ?? cue.id,
    core,
    weak,
    focused: state.focus === cue.id,
    focusHref: href({ focus: state.focus === cue.id ? null : cue.id }),
  }))
  const carried = {
    ...(state.voice === 'all' ? {} : { voice: state.voice }),
    ...(state.focus === null ? {} : { focus: state.focus }),
    ...(state.furniture === 'hidden' ? {} : { furniture: state.furniture }),
  }
  return (
    <>
      <aside id="rail" aria-label={reading.rail} className="reading-rail">
        <p className="reading-close no-print">
          <a href="#text" className="button text-sm">
            {reading.closeRail}
          </a>
        </p>
        {entries.length === 0 ? null : (
          <CueLegend
            locale={locale}
            entries={entries}
            action={viewHref(path, DEFAULT_VIEW, {}, locale)}
            carried={carried}
            allHref={href({ hl: null })}
            noneHref={href({ hl: [] })}
          />
        )}
        <section aria-labelledby="voices-title" className="mt-8">
          <h2 id="voices-title" className="text-lg">
            {reading.voices}
          </h2>
          <p className="no-print mb-2 text-muted text-sm">{reading.voicesHint}</p>
          <VoiceWords
            locale={locale}
            words={row.words}
            chosen={state.voice === 'all' ? null : state.voice}
            hrefOf={(voice) => href({ voice: state.voice === voice ? 'all' : voice })}
          />
          {panel.speakers.length === 0 ? null : (
            <>
              <h3 className="mt-4 font-semibold text-sm">{reading.speakers}</h3>
              <ul className="mt-1 text-sm">
                {panel.speakers.map(({ name, voices }) => (
                  <li key={name} className="py-0.5 leading-snug">
                    <span lang={row.lang}>{name}</span>{' '}
                    <span className="text-muted">{voices.map((voice) => labels.voice[voice]).join(', ')}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <div className="mt-8">
          <PhraseList
            locale={locale}
            phrases={links.phrases.map(({ facts }) => facts)}
            weak={links.weak.map(({ facts }) => facts)}
          />
        </div>
      </aside>
      <nav aria-label={reading.rail} className="reading-bar no-print">
        <a href="#rail" className="button button-strong">
          {reading.openRail(entries.length)}
        </a>
      </nav>
    </>
  )
}
