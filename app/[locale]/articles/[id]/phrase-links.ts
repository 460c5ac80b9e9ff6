import { describePhrase } from '@/components/reading/describe-phrase'
import type { PhraseLinks } from '@/components/reading/phrase-card'
import type { ArticleText, StoredHit } from '@/lib/model/reading'
import type { ReadingPanel } from '@/lib/view/reading-panel'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import type { PageData } from '../../../page-data'

export interface ReadingLinks {
  readonly phrases: readonly PhraseLinks[]
  readonly weak: readonly PhraseLinks[]
  /** Addresses that show or hide a cue, in the order of the legend. */
  readonly toggles: readonly string[]
}

/** What the page says of each phrase, and where it leads from there. */
export function phraseLinks({ row }: ArticleText, panel: ReadingPanel, data: PageData): ReadingLinks {
  const { codebook, locale, state } = data
  const linked = (hit: StoredHit): readonly PhraseLinks[] => {
    const cue = codebook.cues.find(({ id }) => id === hit.cue)
    if (cue === undefined) return []
    const strength = hit.strength
    return [
      {
        facts: describePhrase(hit, cue, row.lang, locale),
        atOutlet: viewHref('/phrases', DEFAULT_VIEW, { outlets: [row.outlet], cues: [cue.id], strength }, locale),
        everywhere: viewHref('/phrases', DEFAULT_VIEW, { cues: [cue.id], strength }, locale),
      },
    ]
  }
  const all = panel.legend.map(({ cue }) => cue.id)
  const shown = panel.legend.filter((entry) => entry.shown).map(({ cue }) => cue.id)
  const toggled = (id: string) => {
    const next = all.filter((other) => (other === id ? !shown.includes(id) : shown.includes(other)))
    return next.length === all.length ? null : next
  }
  return {
    phrases: panel.phrases.flatMap(linked),
    weak: panel.weak.flatMap(linked),
    toggles: all.map((id) => viewHref(`/articles/${row.id}`, state, { hl: toggled(id) }, locale)),
  }
}
