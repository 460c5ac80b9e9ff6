import type { CODEBOOK_ISSUES } from '../model/codebook-issues'
import { type IssueCode, issueOf } from '../model/issues'
import type { Language } from '../model/language'

/**
 * What is wrong with a codebook. An `error` keeps it from being used, a `warning` names a form that changes nothing or a part
 * that was left out, an `info` a guess.
 */
export interface CodebookProblem {
  readonly code: keyof typeof CODEBOOK_ISSUES | 'unreadable_file'
  readonly level: 'error' | 'warning' | 'info'
  /** Line, or cue, concept, language and pattern. */
  readonly where: string
  /** What happened, then what to do. */
  readonly message: string
}

/** A problem with its line in the file, from 1; null where it stands on no single line. */
export interface Finding extends CodebookProblem {
  readonly line: number | null
}

/** @example findingOf('codebook_empty', 'the file') */
export function findingOf(
  code: CodebookProblem['code'] & IssueCode,
  where: string,
  line: number | null = null,
  detail?: string,
): Finding {
  const { level, message } = issueOf(code, detail)
  return { code, level, line, where, message }
}

/**
 * Where a written form stands, in words.
 *
 * @example placeOfForm('cue russia', 'wagner', 'en', 'wagner*') // 'cue russia › wagner › en › "wagner*"'
 */
export function placeOfForm(group: string, owner: string, lang: Language, written: string): string {
  return `${group} › ${owner} › ${lang} › "${written}"`
}
