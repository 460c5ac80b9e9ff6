import { describe, expect, it } from 'vitest'
import type { Corpus } from '@/lib/model/reading'
import type { CueScore } from '@/lib/model/score'
import { outletArticles, selectOutlet, voicesIn } from '@/lib/view/select-outlet'
import { articleOf } from '../reading/reading-fixture'

const label = (text: string) => ({ en: text, fr: text })
const cue = (id: string, code: string) => ({
  id,
  code,
  colour: null,
  headline: false,
  label: label(id),
  short: label(id),
})
const CUES = [cue('sovereignty', 'So'), cue('russia', 'Ru'), cue('terrorism', 'Te')]
const score = (own: number, quoted: number): CueScore => ({
  hits: own + quoted,
  own,
  quoted,
  reported: 0,
  scare: 0,
  unknown: 0,
  per1000: null,
})
const words = (own: number, quoted: number) => ({ all: own + quoted, own, quoted, reported: 0, scare: 0, unknown: 0 })
const none = score(0, 0)
const row = (id: string, over: Parameters<typeof articleOf>[0]['row']) =>
  articleOf({ text: 'x', row: { id, outlet: 'apa', ...over } }).row

const FR = row('fr', {
  date: '2022-02',
  words: words(300, 100),
  cues: { sovereignty: none, russia: score(1, 2), terrorism: score(1, 0) },
})
const EN = row('en', {
  date: '2022-02',
  sameAs: 'fr',
  words: words(280, 90),
  cues: { sovereignty: score(9, 0), russia: score(1, 1), terrorism: none },
})
const LATER = row('later', {
  date: '2023',
  words: words(100, 0),
  cues: { sovereignty: none, russia: score(0, 0), terrorism: score(4, 0) },
})
const CORPUS: Corpus = {
  versions: { corpus: 'c', codebook: 'b', engine: 'e' },
  outlets: [{ slug: 'apa', short: label('APA'), name: label('Agence APA'), country: 'SN', kind: 'agency' }],
  events: [],
  articles: [LATER, EN, FR],
}

describe('an outlet’s page', () => {
  const panel = selectOutlet(CORPUS, 'apa', CUES, 'en')

  it('lists every article, oldest first, and counts a repeated dispatch once', () => {
    expect(outletArticles(CORPUS, 'apa')?.articles.map(({ id }) => id)).toEqual(['en', 'fr', 'later'])
    expect(panel?.repeats.map(({ article, of }) => [article, of])).toEqual([['en', 'fr']])
    expect(panel?.words).toEqual(words(400, 100))
  })

  it('has the cues that occur in counted articles, most frequent first, and names the others', () => {
    expect(panel?.rows.map(({ cue: { id }, all }) => [id, all.estimate.hits, all.estimate.articlesWithCue])).toEqual([
      ['terrorism', 5, 2],
      ['russia', 3, 1],
    ])
    expect(panel?.absent.map(({ id }) => id)).toEqual(['sovereignty'])
  })

  it('adds its voices up to its total, each cell with the address of its phrases', () => {
    for (const { all, voices } of panel?.rows ?? [])
      expect(Object.values(voices).reduce((sum, cell) => sum + cell.estimate.hits, 0)).toBe(all.estimate.hits)
    expect(panel?.rows[1]?.voices.quoted.href).toBe('/phrases?outlets=apa&cues=russia&voice=quoted')
    expect(voicesIn(panel?.words ?? words(0, 0))).toEqual(['own', 'quoted'])
  })

  it('is null for an outlet that is not in the corpus', () => {
    expect(selectOutlet(CORPUS, 'rt', CUES, 'en')).toBeNull()
    expect(outletArticles(CORPUS, 'rt')).toBeNull()
  })
})
