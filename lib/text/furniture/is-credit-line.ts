const AGENCY =
  '(?:AFP|AP|AP Photo|Reuters|REUTERS|EPA|Getty Images|SIPA|Sipa Press|Xinhua|TASS|Sputnik|Anadolu|Shutterstock|iStock|Hans Lucas|MAXPPP|Belga|DR)'
const NAMES = "\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:de|van|el|al|Al|El)?\\s*\\p{Lu}[\\p{L}.’'-]*){1,3}"
const CREDIT = new RegExp(
  `^(?:${AGENCY}\\s*[-–—|/,]\\s*${NAMES}|${NAMES}\\s*[-–—|/,(]\\s*${AGENCY}\\)?)(?:\\s*[-–—|/,]\\s*(?:${AGENCY}|${NAMES}))?$`,
  'u',
)
/** Behind a sentence that says what is to be seen: the agency and who took the picture. */
const BEHIND_CAPTION = new RegExp(`^.{15,300}[.!?)»”]\\s*(?:${AGENCY})\\s?/\\s?${NAMES}$`, 'u')

/**
 * Names of a photographer and an agency, with nothing else.
 *
 * @example isCreditLine('AFP - Ludovic Marin') // true
 */
export function isCreditLine(line: string): boolean {
  return line.length <= 340 && (CREDIT.test(line) || BEHIND_CAPTION.test(line))
}
