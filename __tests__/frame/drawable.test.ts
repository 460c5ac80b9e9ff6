import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawable } from '@/app/drawable'

const font = readFileSync(
  new URL('../../node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf', import.meta.url),
)

/** Code points that the font maps, read from its `cmap` table (format 4: segments of two bytes). */
function pointsOfFont(): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (record === undefined) throw new Error('the font has no cmap table')
  const cmap = font.readUInt32BE(record + 8)
  const table = cmap + font.readUInt32BE(cmap + 8)
  expect(font.readUInt16BE(table)).toBe(4)
  const segments = font.readUInt16BE(table + 6) / 2
  const points = new Set<number>()
  for (let i = 0; i < segments; i++) {
    const end = font.readUInt16BE(table + 14 + 2 * i)
    const start = font.readUInt16BE(table + 16 + 2 * segments + 2 * i)
    for (let point = start; point <= end; point++) points.add(point)
  }
  return points
}

describe('text of preview pictures', () => {
  const known = pointsOfFont()

  it('never holds a character that the font lacks', () => {
    const every = Array.from({ length: 0x1ffff }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .join('')
    const missing = [...new Set(drawable(every))].filter((character) => !known.has(character.codePointAt(0) ?? 0))
    expect(missing).toEqual([])
  })

  it('never holds a sign that is drawn as an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(drawable(text)).not.toMatch(/\p{Extended_Pictographic}|\ufe0f|\u20e3/u)
      }),
      { seed: 5, numRuns: 500 },
    )
    expect(drawable('© Jerome Delay ® ™ 🔶 ☎️')).toBe('Jerome Delay')
  })

  it.each([
    ['« L’œuvre à 14,9 pour 1\u202f000 mots » …', '« L’œuvre à 14,9 pour 1 000 mots » …'],
    ['Erdoğan, Coşkun, Kenan Əliyev', 'Erdoğan, Coşkun, Kenan Əliyev'],
    ['Bamakɔ Ⱡ مالي', 'Bamak'],
    ['ḿali', 'mali'],
    ['a \u2009 b', 'a b'],
  ])('%s is drawn as %s', (text, drawn) => {
    expect(drawable(text)).toBe(drawn)
  })
})
