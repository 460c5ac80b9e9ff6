import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage } from '@/lib/text/page/decode-page'
import { readPage } from '@/lib/text/page/read-page'
import { slimPage } from '@/lib/text/page/slim-page'

const RUNS = { seed: 20261125, numRuns: 300 }
const NAMES =
  'a b p div li ul td tr table svg script style title template br img h1 article nav select option html body head'.split(
    ' ',
  )
const piece = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => `<${name}>`),
  fc.constantFrom(...NAMES).map((name) => `</${name}>`),
  fc.constantFrom(
    '<',
    '>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&',
    '&amp;',
    '&#x;',
    '"',
    "'",
    '<p class="',
    '<a href=',
    '/>',
    '\0',
    '<?',
    '</',
  ),
  fc.constantFrom(
    '<script type="application/ld+json">',
    '<script type="text/template">',
    '<meta property="og:title" content="',
    '<html lang=',
  ),
  fc.constantFrom(
    'Le Mali a dit non. ',
    '« Nous y resterons », dit-il ',
    '{"@type":"Article","headline":',
    '2022-01-01 ',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const page = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''))

describe('whatever the page', () => {
  it('is read without a throw, into blocks without outer space and blank lines', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, issues } = readPage(html)
        for (const block of text === '' ? [] : text.split('\n\n')) expect(block).toBe(block.trim() || 'a block')
        expect(issues.some(({ code }) => code === 'no_article')).toBe(text === '')
      }),
      RUNS,
    )
  })

  it('is made well-formed: made small again it stays as it is', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = slimPage(html).html
        expect(slimPage(once).html).toBe(once)
      }),
      RUNS,
    )
  })

  it('any bytes are text or a coded issue', () => {
    const types = fc.constantFrom(
      null,
      'text/html',
      'text/html; charset=utf-8',
      'text/html; charset=shift_jis',
      'charset=?',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), types, (bytes, type) => {
        const decoded = decodePage(bytes, type)
        expect('code' in decoded || typeof decoded.text === 'string').toBe(true)
      }),
      RUNS,
    )
  })
})
