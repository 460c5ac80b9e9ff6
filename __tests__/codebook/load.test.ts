import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { checkCodebook } from '@/lib/codebook/check'
import { loadCodebook } from '@/lib/codebook/load'
import { readCodebookFile, readCodebookText } from '@/lib/codebook/read-file'
import { codebookVersion } from '@/lib/codebook/version'
import { codebookSchema } from '@/lib/model/codebook'

const folder = mkdtempSync(join(tmpdir(), 'codebook-'))
afterAll(() => rmSync(folder, { recursive: true }))

// A ceiling for busy machines: the whole codebook is checked against itself.
vi.setConfig({ testTimeout: 60_000 })

describe('the project’s codebook', () => {
  const codebook = loadCodebook()

  it('is in the form that the rest of the project relies on', () => {
    expect(codebookSchema.safeParse(codebook).error).toBeUndefined()
  })

  it('has nothing to correct, not even a line too many', () => {
    expect(checkCodebook(codebook)).toEqual([])
  })

  it('has fourteen cues, the headline three first, twelve of them with a colour of their own', () => {
    const { cues } = codebook
    expect(cues).toHaveLength(14)
    expect(cues.slice(0, 3).map(({ id }) => id)).toEqual(['sovereignty', 'terrorism', 'russia'])
    expect(cues.map(({ headline }) => headline)).toEqual(cues.map((_, index) => index < 3))
    expect(cues.map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, null, null])
  })

  it('has short labels that fit a table head', () => {
    const long = codebook.cues
      .flatMap(({ short }) => [short.en, short.fr])
      .filter((label) => label.split(' ').length > 2)
    expect(long).toEqual([])
  })

  it('has thirteen actors, each with designations in both languages', () => {
    expect(codebook.actors).toHaveLength(13)
    const bare = codebook.actors.flatMap(({ designations }) =>
      designations.filter(({ en, fr }) => en.length * fr.length === 0),
    )
    expect(bare).toEqual([])
  })
})

describe('version', () => {
  const codebook = loadCodebook()
  const [cue] = codebook.cues

  it('changes with what is matched', () => {
    const concepts = cue?.concepts.map((concept) => ({ ...concept, en: [...concept.en, 'zebra'] })) ?? []
    const changed = { ...codebook, cues: codebook.cues.map((one) => (one === cue ? { ...one, concepts } : one)) }
    expect(codebookVersion(changed)).not.toBe(codebook.version)
  })

  it('does not change with words for readers', () => {
    const label = { en: 'Other words', fr: 'Autres mots' }
    const changed = {
      ...codebook,
      title: label,
      cues: codebook.cues.map((one) => ({ ...one, label, definition: label })),
    }
    expect(codebookVersion(changed)).toBe(codebook.version)
  })
})

describe('a codebook that a user gives', () => {
  const lean = {
    id: 'lean',
    version: '0.1-draft',
    status: 'DRAFT',
    cues: [
      {
        id: 'russia',
        label: { en: 'Russia', fr: 'Russie' },
        definition: 'Russia is named.',
        code_if: 'Any mention.',
        do_not_code_if: 'The composer.',
        exclude: { fr: ['montagnes russes'] },
        concepts: [{ id: 'country', strength: 'core', en: ['russia'], fr: ['russie'], note: 'A note.' }],
      },
      { id: 'ruin', concepts: [{ id: 'word', en: ['ruin'] }] },
    ],
    actors: [
      {
        id: 'junta',
        name: { en: 'Junta', fr: 'Junte' },
        alternatives: [{ label: 'state_title', stance: 1, en: ['government'], fr: [] }],
      },
    ],
  }

  it('may be lean: what is missing is filled in, what is not known is left aside', () => {
    const { codebook, problems } = readCodebookText(JSON.stringify(lean))
    expect(problems).toEqual([])
    expect(codebookSchema.safeParse(codebook).error).toBeUndefined()
    expect(codebook?.cues.map(({ id, code, headline, colour }) => [id, code, headline, colour])).toEqual([
      ['russia', 'Ru', true, 1],
      ['ruin', 'Ri', true, 2],
    ])
    expect(codebook?.cues[0]?.notCounted).toEqual({ en: 'The composer.', fr: 'The composer.' })
    expect(codebook?.actors[0]?.designations[0]).toMatchObject({
      id: 'state_title',
      stance: 1,
      label: { en: 'State title' },
    })
    expect(codebook?.version).toMatch(/^[0-9a-f]{12}$/)
  })

  it('may be our own, as one file', () => {
    const file = join(folder, 'own.json')
    writeFileSync(file, JSON.stringify(loadCodebook()))
    const { codebook, problems } = readCodebookFile(file)
    expect(problems).toEqual([])
    expect(codebook).toEqual(loadCodebook())
  })

  it('that is not there is said to be unreadable', () => {
    expect(readCodebookFile(join(folder, 'none.json'))).toMatchObject({
      codebook: null,
      problems: [{ code: 'unreadable_file' }],
    })
  })

  it.each([
    ['{\n  "cues": [\n    oops\n  ]\n}', 'line 3'],
    ['{\n  "id": "a",\n}', 'line 3'],
    ['{\n  "id": "a"\n  "title": "b"\n}', 'line 3'],
    ['{"id":\n "a\nb"}', 'line 2'],
    ['[1, 2', 'line 1'],
    ['{}\n\n{}', 'line 3'],
    ['', 'line 1'],
  ])('that is not JSON is refused with the line: %j', (text, where) => {
    const { codebook, problems } = readCodebookText(text)
    expect(codebook).toBeNull()
    expect(problems).toMatchObject([{ code: 'invalid_json', where }])
  })

  it('with a wrong field is refused with its place in words', () => {
    const wrong = {
      ...lean,
      cues: [{ id: 'russia', concepts: [{ id: 'country', strength: 'strong', en: ['russia'] }] }],
    }
    const { codebook, problems } = readCodebookText(JSON.stringify(wrong))
    expect(codebook).toBeNull()
    expect(problems).toMatchObject([{ code: 'invalid_field', where: 'cues › russia › concepts › country › strength' }])
  })
})
