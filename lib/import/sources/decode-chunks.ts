import type { InputEncoding } from '../../model/import-job'
import { mendWindows1252 } from '../../text/windows-1252'

/** Bytes of the beginning from which an encoding is told. */
const PROBE = 65_536

/**
 * Bytes as text: UTF-8, with or without a mark, UTF-16 by its mark, and Windows-1252 where it is not UTF-8. A mark is left out.
 *
 * What is UTF-8 at its beginning is read as UTF-8 to its end. `chosen`: somebody knows the encoding; a mark at the beginning tells
 * better than anybody.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  chosen: InputEncoding | null,
): AsyncGenerator<string> {
  let held: Uint8Array[] = []
  let length = 0
  let decoder: TextDecoder | null = null
  for await (const chunk of chunks) {
    if (decoder === null) {
      held.push(chunk)
      length += chunk.length
      if (length < PROBE) continue
      decoder = new TextDecoder(encodingOf(Buffer.concat(held), chosen))
      yield decode(decoder, Buffer.concat(held), true)
      held = []
    } else yield decode(decoder, chunk, true)
  }
  decoder ??= new TextDecoder(encodingOf(Buffer.concat(held), chosen))
  yield decode(decoder, Buffer.concat(held), false)
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  const text = decoder.decode(bytes, { stream })
  return decoder.encoding === 'windows-1252' ? mendWindows1252(text) : text
}

/** @example encodingOf(Buffer.from([0xe9, 0x20]), null) // 'windows-1252' */
export function encodingOf(bytes: Uint8Array, chosen: InputEncoding | null): InputEncoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (chosen !== null) return chosen
  try {
    // The probe may end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, PROBE), { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
