import type { IssueCode } from '../../model/issues'
import { mendWindows1252 } from '../windows-1252'

/** Bytes of a page as text, with the encoding that was used and what named it. */
export interface DecodedPage {
  readonly text: string
  readonly encoding: string
  readonly from: 'mark' | 'header' | 'page' | 'utf8' | 'guess'
}

const LARGEST = 16 * 1024 * 1024
/** Where browsers look for the page's own word on its encoding. */
const HEAD_BYTES = 4096
/** Windows-1252 has characters where these encodings have none: browsers read it for both. */
const GUESS = 'windows-1252'

/**
 * Bytes of a page → text, or why they are none. As browsers do it: the byte order mark decides, then the header's charset, then
 * the page's own `<meta>`; where the bytes do not bear that out they are read as UTF-8 if they are valid UTF-8, else as
 * Windows-1252, in which every byte is a character.
 *
 * @example decodePage(bytes, 'text/html; charset=iso-8859-1')
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage | { readonly code: IssueCode } {
  if (bytes.length > LARGEST) return { code: 'too_large' }
  const mark = markOf(bytes)
  if (mark !== null) return { text: decode(bytes, mark, false) ?? '', encoding: mark, from: 'mark' }
  if (bytes.subarray(0, HEAD_BYTES).filter((byte) => byte === 0).length > HEAD_BYTES / 100)
    return { code: 'binary_document' }
  const head = decode(bytes.subarray(0, HEAD_BYTES), GUESS, false) ?? ''
  const named = [
    ['header', /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]],
    [
      'page',
      /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=["']([\w.:-]+)/i
        .exec(head)
        ?.slice(1)
        .find((name) => name !== undefined),
    ],
  ] as const
  for (const [from, name] of named) {
    if (name === undefined) continue
    // A page that says so in ASCII is not in UTF-16, whatever it says.
    const label = /^utf-?16/i.test(name) ? 'utf-8' : name
    const text = decode(bytes, label, true)
    if (text !== null) return { text, encoding: label.toLowerCase(), from }
  }
  const text = decode(bytes, 'utf-8', true)
  if (text !== null) return { text, encoding: 'utf-8', from: 'utf8' }
  return { text: decode(bytes, GUESS, false) ?? '', encoding: GUESS, from: 'guess' }
}

/** null: no such encoding, or the bytes are not in it. The byte order mark is left out. */
function decode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal })
    const text = decoder.decode(bytes)
    return decoder.encoding === GUESS ? mendWindows1252(text) : text
  } catch {
    return null
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}
