/**
 * Characters that the font of the preview pictures has. For any other the picture library would ask the network for a font,
 * which an installation never does; it takes the signs © ® ™ for emoji, so they are out too.
 */
const DRAWABLE =
  /[\u0020-\u007e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u018f\u0218-\u021b\u0259\u1e9e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2212]/

/**
 * The text with what the font lacks taken out: a letter loses its mark where it exists without, other characters go.
 *
 * @example drawable('Ɛdouard 🔶 Coşkun ʼ') // 'douard Coşkun'
 */
export function drawable(text: string): string {
  const kept = [...text.normalize('NFC').replace(/\s/g, ' ')].map((character) => {
    if (DRAWABLE.test(character)) return character
    const [base = ''] = character.normalize('NFD')
    return DRAWABLE.test(base) ? base : ''
  })
  return kept.join('').replace(/ {2,}/g, ' ').trim()
}
