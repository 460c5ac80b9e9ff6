import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadSides } from '@/lib/codebook/load-sides'
import { compileCodebook } from '@/lib/cues/compile'
import { compileSides } from '@/lib/events/classify-speaker'
import { ENGINE_VERSION } from '@/lib/model/version'
import { readDocument } from '@/lib/pipeline'
import known from './engine.json'

/** Forms that bring out matching and polarity, whatever the codebook says at the moment. */
const FORMS = {
  en: ['french', 'mali*', 'force*', 'withdraw*'],
  fr: ['français*', 'mali*', 'force*', 'retrait <2> force*'],
}

const none = { en: [], fr: [] }
const label = { en: 'Probe', fr: 'Sonde' }
const concept = { id: 'probe', label, strength: 'core' as const, ...FORMS, proof: { hit: none, miss: none } }
const cue = {
  id: 'probe',
  code: 'Pr',
  colour: null,
  headline: false,
  ...{ label, short: label, definition: label, counted: label, notCounted: label },
  concepts: [concept],
  exclude: none,
}

/** Everything that the engine says of the supplied articles with a codebook that never changes. */
function digest(): string {
  const codebook = compileCodebook({ id: 'probe', version: '1', title: label, contexts: {}, cues: [cue], actors: [] })
  const read = readdirSync('data/articles')
    .sort()
    .map((file) => {
      const text = readFileSync(`data/articles/${file}`, 'utf8')
      return readDocument({ id: file, text, title: null, lang: null }, codebook)
    })
  return createHash('sha256')
    .update(JSON.stringify([read, [...compileSides(loadSides()).kinds]]))
    .digest('hex')
    .slice(0, 16)
}

it('what the engine says has changed only where its version has', () => {
  const { [ENGINE_VERSION]: expected }: Readonly<Record<string, string>> = known
  expect(
    digest(),
    'spans, voices or numbers have changed: raise ENGINE_VERSION, and write the digest under the new version',
  ).toBe(expected)
})
