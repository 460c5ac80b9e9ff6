import type { IssueCode } from '../model/issues'

/**
 * Bytes → text, or why they are none. A byte order mark stays in: spans in the raw input are counted from there.
 *
 * @example decodeText(Buffer.from([0xff, 0xfe, 0x41, 0x00])) // { code: 'wrong_encoding' }
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly code: IssueCode } {
  if (hasUtf16Mark(bytes)) return { code: 'wrong_encoding' }
  if (bytes.includes(0)) return { code: 'binary_document' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { code: 'wrong_encoding' }
  }
}

const hasUtf16Mark = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
