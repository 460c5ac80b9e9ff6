/** Languages that the instrument reads. One list gives the type, the parsers and the menus. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What language detection answers: `unknown` is shown as such, and is read with no codebook patterns. */
export type DetectedLanguage = Language | 'unknown'
