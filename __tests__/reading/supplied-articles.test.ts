import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import type { StoredHit } from '@/lib/model/reading'
import { readDocument } from '@/lib/pipeline'
import { selectReading } from '@/lib/view/select-reading'
import { articleOf } from './reading-fixture'

const CODEBOOK = loadCodebook()
const COMPILED = compileCodebook(CODEBOOK)
const FILES = {
  apaFr: '000_1c4605daeb765175.txt',
  site: '001_1eeb353eab19d8bf.txt',
  apaEn: '002_f878d303fac9a017.txt',
  blog: '003_be81eee5b156b91f.txt',
  rt: '004_9898b08f002cbda8.txt',
} as const

function panelOf(file: string, furniture: boolean) {
  const raw = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url), 'utf8')
  const doc = readDocument({ id: file, text: raw, title: null, lang: null }, COMPILED)
  const stored = (hits: typeof doc.hits): StoredHit[] =>
    hits.map((hit) => ({ ...hit, id: `${hit.cue}-${hit.start}-${hit.end}` }))
  const plain = articleOf({ text: doc.clean.text })
  const article = {
    ...plain,
    raw,
    clean: doc.clean,
    voices: doc.voices,
    hits: stored(doc.hits),
    names: stored(doc.names),
  }
  return { article, doc, panel: selectReading(article, CODEBOOK.cues, { shown: null, furniture }) }
}

describe.each(Object.entries(FILES))('the reading view of %s', (_, file) => {
  it.each([false, true])('holds its clean text exactly, every phrase and every name (furniture shown: %s)', (shown) => {
    const { article, doc, panel } = panelOf(file, shown)
    const pieces = panel.blocks.flatMap((block) => block.runs.flatMap((run) => run.pieces))
    expect(pieces.map(({ text }) => text).join('')).toBe(doc.clean.text)
    const starts = pieces.flatMap(({ underlines, beyond, names }) =>
      [...underlines, ...beyond, ...names].filter(({ first }) => first).map(({ hit }) => hit),
    )
    expect(starts.sort()).toEqual([...article.hits, ...article.names].map(({ id }) => id).sort())
    expect(panel.phrases.length).toBe(Object.values(doc.score.cues).reduce((sum, { hits }) => sum + hits, 0))
    const put = [...pieces.flatMap(({ before }) => before), ...panel.trailing]
    expect(put.length).toBe(shown ? doc.clean.removed.length : 0)
  })
})

describe('headlines and subheads of the supplied articles', () => {
  it.each([
    ['apaFr', ['Le Niger, nouvelle base arrière ?']],
    ['site', ['Une présence militaire depuis 2013']],
    ['apaEn', ['Niger, a new rear base?']],
    [
      'blog',
      [
        'La France réduit son personnel au Mali.',
        'Un retrait diplomatique dans un climat explosif',
        'Tensions diplomatiques : rupture sécuritaire et rétorsions',
        'Enjeux géopolitiques',
      ],
    ],
    ['rt', ['France-Mali : suspension de la coopération antiterroriste et expulsion croisée de diplomates']],
  ] as const)('%s', (name, expected) => {
    const { doc, panel } = panelOf(FILES[name], false)
    const heads = panel.blocks
      .filter(({ kind }) => kind !== 'paragraph')
      .map(({ start, end }) => doc.clean.text.slice(start, end).trim())
    expect(heads).toEqual(expected)
  })
})
