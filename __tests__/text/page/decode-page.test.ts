import { describe, expect, it } from 'vitest'
import { decodePage } from '@/lib/text/page/decode-page'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ])

describe('bytes of a page', () => {
  it.each([
    ['UTF-8, said nowhere', utf8('<p>été</p>'), null, '<p>été</p>', 'utf8'],
    ['Windows-1252, said nowhere', latin('<p>\x93\xe9t\xe9\x94 \x80</p>'), null, '<p>“été” €</p>', 'guess'],
    ['the header', latin('<p>\xe9t\xe9</p>'), 'text/html; charset=ISO-8859-1', '<p>été</p>', 'header'],
    [
      'the header, against the page',
      utf8('<meta charset="windows-1252"><p>é'),
      'text/html;charset=utf-8',
      '<meta charset="windows-1252"><p>é',
      'header',
    ],
    ['the page', latin('<meta charset="iso-8859-15"><p>\xa4'), null, '<meta charset="iso-8859-15"><p>€', 'page'],
    [
      'the page, the old way',
      latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">\xcc'),
      null,
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">М',
      'page',
    ],
    ['a header that lies', latin('<p>\xe9t\xe9</p>'), 'text/html; charset=utf-8', '<p>été</p>', 'guess'],
    ['an encoding that is none', utf8('<meta charset="dingbats"><p>é'), null, '<meta charset="dingbats"><p>é', 'utf8'],
    [
      'a mark, against the header',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('é')]),
      'text/html; charset=latin1',
      'é',
      'mark',
    ],
    ['UTF-16 with its mark', utf16('<p>été'), null, '<p>été', 'mark'],
    ['nothing', new Uint8Array(0), null, '', 'utf8'],
  ])('%s', (_, bytes, contentType, text, from) => {
    expect(decodePage(bytes, contentType)).toMatchObject({ text, from })
  })

  it('tells what is no page', () => {
    expect(decodePage(new Uint8Array(5000), 'text/html')).toEqual({ code: 'binary_document' })
    expect(decodePage(new Uint8Array(16 * 1024 * 1024 + 1).fill(32), null)).toEqual({ code: 'too_large' })
  })
})
