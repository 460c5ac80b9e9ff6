import { z } from 'zod'
import type { IssueCode } from '../model/issues'
import { LANGUAGES } from '../model/language'
import { decodeText } from './decode-text'

/** "fr-FR" and "EN" name a language that is read; any other is left to be detected. */
const language = z
  .string()
  .transform((given) => LANGUAGES.find((one) => one === given.toLowerCase().split(/[-_]/)[0]) ?? null)

/** What only `compare` asks for: anything but a name or number is as if it were not there. */
const name = z.union([z.string(), z.number()]).transform(String).nullish().catch(null)

/** Exports often write null where a field has no value, and numbers for ids. Fields that are not named here are left aside. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String).nullish(),
  title: z.string().nullish(),
  text: z.string(),
  lang: language.nullish(),
  outlet: z.string().nullish(),
  date: z.string().nullish(),
  event: name,
  sameAs: name,
})

export type DocumentLine = z.infer<typeof lineSchema>

/** One line of a `.jsonl` file, or why it holds no document. */
export function readLine(
  bytes: Uint8Array,
): { readonly fields: DocumentLine } | { readonly code: IssueCode; readonly detail?: string } {
  const decoded = decodeText(bytes)
  if ('code' in decoded) return decoded
  let content: unknown
  try {
    content = JSON.parse(decoded.text.replace(/^\ufeff/, ''))
  } catch (error) {
    return { code: 'broken_line', detail: error instanceof Error ? error.message : 'not JSON' }
  }
  const parsed = lineSchema.safeParse(content)
  if (parsed.success) return { fields: parsed.data }
  return { code: 'broken_line', detail: z.prettifyError(parsed.error).replace(/\s+/g, ' ') }
}
