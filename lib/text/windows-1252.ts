/** The characters of Windows-1252 from 0x80 to 0x9f, where Latin-1 has none; five are free. */
const UPPER_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Text of Windows-1252 that was decoded as Latin-1, as Node 20 does: quotation marks and dashes would be lost.
 *
 * @example mendWindows1252('l\u0092armée') // 'l’armée'
 */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (free) => UPPER_HALF.charAt(free.charCodeAt(0) - 0x80))
}
