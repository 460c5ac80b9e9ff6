import { z } from 'zod'
import { CODEBOOK_ISSUES } from './codebook-issues'
import { IMPORT_ISSUES } from './import-issues'
import { START_ISSUES } from './start-issues.mjs'
import { WEB_ISSUES } from './web-issues'

/**
 * Everything that can go wrong with what a user gives us, in one place: what happened, then what to do.
 * The web pages, the API and the command line print the same code.
 */
export const ISSUES = {
  ...START_ISSUES,
  ...CODEBOOK_ISSUES,
  ...IMPORT_ISSUES,
  ...WEB_ISSUES,
  empty_document: {
    level: 'error',
    en: 'The document holds no text. Give a file with the article in it.',
    fr: 'Le document ne contient pas de texte. Donnez un fichier qui contient l’article.',
  },
  binary_document: {
    level: 'error',
    en: 'The file is not text (it holds NUL bytes). Save the article as plain text (UTF-8) and try again.',
    fr: 'Le fichier n’est pas du texte (il contient des octets nuls). Enregistrez l’article en texte brut (UTF-8).',
  },
  wrong_encoding: {
    level: 'error',
    en: 'The file is not valid UTF-8. Save it as UTF-8 and try again.',
    fr: 'Le fichier n’est pas en UTF-8 valide. Enregistrez-le en UTF-8 et recommencez.',
  },
  too_large: {
    level: 'error',
    en: 'The document is larger than 16 MB. Split it into articles and try again.',
    fr: 'Le document dépasse 16 Mo. Découpez-le en articles et recommencez.',
  },
  unreadable_file: {
    level: 'error',
    en: 'The file cannot be read. Check its name and that you may open it.',
    fr: 'Le fichier ne peut pas être lu. Vérifiez son nom et vos droits d’accès.',
  },
  broken_line: {
    level: 'error',
    en: 'The line is not a JSON object with a text. Write one {"text": "…"} per line.',
    fr: 'La ligne n’est pas un objet JSON avec un texte. Écrivez un {"text": "…"} par ligne.',
  },
  not_scored: {
    level: 'error',
    en: 'The document could not be scored; the others were. Split it, or try it alone.',
    fr: 'Le document n’a pas pu être évalué ; les autres l’ont été. Découpez-le, ou essayez-le seul.',
  },
  no_group: {
    level: 'error',
    en: 'The document does not say which group it belongs to, and was not counted. Give its outlet (or its event) in the line.',
    fr: 'Le document ne dit pas à quel groupe il appartient et n’a pas été compté. Indiquez son média (ou son événement) dans la ligne.',
  },
  repeated_id: {
    level: 'error',
    en: 'An earlier document has the same id, and only that one was counted. Give each document an id of its own.',
    fr: 'Un document précédent porte le même identifiant, et lui seul a été compté. Donnez à chaque document son identifiant.',
  },
  unknown_language: {
    level: 'warning',
    en: 'The language is neither French nor English, or cannot be told. Give it as "lang"; no cue was looked for.',
    fr: 'La langue n’est ni le français ni l’anglais, ou ne se laisse pas reconnaître. Indiquez « lang » ; aucun marqueur n’a été cherché.',
  },
  mixed_languages: {
    level: 'info',
    en: 'Some paragraphs are in the other language. Each was read in its own.',
    fr: 'Certains paragraphes sont dans l’autre langue. Chacun a été lu dans la sienne.',
  },
  short_text: {
    level: 'info',
    en: 'Fewer than 150 words: read the counts, not the rates.',
    fr: 'Moins de 150 mots : lisez les nombres, non les fréquences.',
  },
  unclosed_quotation: {
    level: 'info',
    en: 'A quotation mark is never closed. The words after it, to the end of the paragraph, have the voice “unknown”.',
    fr: 'Un guillemet n’est jamais fermé. Les mots qui le suivent, jusqu’à la fin du paragraphe, ont la voix « inconnue ».',
  },
  all_furniture: {
    level: 'warning',
    en: 'Nothing but page furniture was found. Check that the article itself is in the text.',
    fr: 'Rien d’autre que l’habillage de la page n’a été trouvé. Vérifiez que le texte contient bien l’article.',
  },
  no_article: {
    level: 'error',
    en: 'No article was found in the page. Save the page once it is fully shown, or give the text alone.',
    fr: 'Aucun article n’a été trouvé dans la page. Enregistrez la page une fois affichée en entier, ou donnez le texte seul.',
  },
  page_cut: {
    level: 'warning',
    en: 'The page has more elements than are read. Its end was left out: check that the article is whole.',
    fr: 'La page a plus d’éléments qu’il n’en est lu. Sa fin a été laissée de côté : vérifiez que l’article est entier.',
  },
} as const satisfies Record<string, { level: 'error' | 'warning' | 'info'; en: string; fr: string }>

export type IssueCode = keyof typeof ISSUES

/** An entry of the catalogue as it is reported: `message` is the English sentence, with details after it where there are any. */
export interface Issue {
  readonly code: IssueCode
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
}

const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(ISSUES, code)

/** An issue as it was stored or sent. */
export const issueSchema = z.object({
  code: z.string().refine(isIssueCode),
  level: z.enum(['error', 'warning', 'info']),
  message: z.string(),
})

/** @example issueOf('broken_line', 'line 3') // message: 'The line is not … per line. (line 3)' */
export function issueOf(code: IssueCode, detail?: string): Issue {
  const { level, en } = ISSUES[code]
  return { code, level, message: detail === undefined ? en : `${en} (${detail})` }
}
