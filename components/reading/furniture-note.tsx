import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { Furnishing } from '@/lib/view/reading-panel'

/** Page furniture put back where it stood, told from the article's own words by its label and its letters. */
export function FurnitureNote({ furnishing, locale }: { furnishing: Furnishing; locale: Locale }) {
  const { reason, text } = furnishing
  if (text.trim() === '') return null
  return (
    <del className="reading-furniture" data-reason={reason}>
      <span lang={locale}>{reading[locale].furniture[reason]}</span> {foldBlankLines(text)}
    </del>
  )
}

/** Removed text as it is shown: blank lines, of which furniture has many, are left out. */
export function foldBlankLines(text: string): string {
  return text.trim().replace(/[^\S\n]*\n\s*/g, '\n')
}
