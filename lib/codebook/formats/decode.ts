import { type Finding, findingOf } from '../problem'

export interface Decoded {
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * Bytes → text without a byte order mark. UTF-8; UTF-16 by its mark; else what old programs wrote: Windows-1252, or Mac Roman where
 * the line ends are those of old Macs too. Null: no text.
 */
export function decodeCodebook(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return guessed('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return guessed('utf-16be', bytes)
  if (bytes.includes(0)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] }
  } catch {
    const oldMac = bytes.includes(0x0d) && !bytes.includes(0x0a)
    return guessed(oldMac ? 'macintosh' : 'windows-1252', bytes)
  }
}

function guessed(encoding: string, bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes)
  // Programs and pictures have control characters where text has none.
  const controls = text.slice(0, 100_000).match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0
  if (controls * 200 > Math.min(text.length, 100_000)) return null
  return { text, findings: [findingOf('encoding_guessed', 'the file', null, encoding)] }
}
