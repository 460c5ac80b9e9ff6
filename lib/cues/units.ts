/** A longer text gets an array of its own, so that one of 16 MB is not kept in memory for ever. */
const KEPT = 1 << 18
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

const kept = new Uint16Array(KEPT)
const keptBytes = Buffer.from(kept.buffer)

/**
 * The UTF-16 units of a text as an array, which is read several times as fast as the string is with `charCodeAt`.
 *
 * The array may be longer than the text, and holds it until the next call: finish with one text before the next.
 */
export function unitsOf(text: string): Uint16Array {
  const units = text.length <= KEPT ? kept : new Uint16Array(text.length)
  if (LITTLE_ENDIAN) {
    const bytes = units === kept ? keptBytes : Buffer.from(units.buffer)
    bytes.write(text, 0, 'utf16le')
  } else {
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  }
  return units
}
