/** An article as a press archive (Factiva, Europresse) exports it. What the export does not say is null. */
export interface Archived {
  /** The archive's own key of the document. */
  readonly id: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** ISO day. */
  readonly date: string | null
  /** As the archive writes it: “French”, “fr”. */
  readonly lang: string | null
  readonly text: string
}

/**
 * “Le Monde, no. 25012”, “Le Monde (site web)”, “Libération - p. 12”: the name of the publication alone.
 *
 * @example publicationName('Le Figaro, no. 25123 Le Figaro, vendredi') // 'Le Figaro'
 */
export function publicationName(written: string): string | null {
  const [name = ''] = written.split(/\s*(?:\(|,|;|\s[-–]\s|\bno\.|\bn°|\n)/i)
  return name.trim() === '' ? null : name.trim()
}

/** “Mali · 19 septembre 2025 · 533 mots” has no letters of its own: a line that says how long a document is. */
export const WORD_COUNT = /^\d[\d\s.,\u00a0\u202f]*\s?(?:words|mots)\b/i

/** Where not one document can be read, the input is no export. */
export function unlessNone(read: readonly (Archived | null)[]): readonly (Archived | null)[] {
  return read.some((one) => one !== null) ? read : []
}
