/** What is wrong with a codebook. An `error` keeps it from being used; a `warning` names a form that changes nothing. */
export interface CodebookProblem {
  readonly code:
    | 'unreadable_file'
    | 'invalid_json'
    | 'invalid_field'
    | 'duplicate_id'
    | 'duplicate_code'
    | 'invalid_pattern'
    | 'duplicate_pattern'
    | 'unreachable_pattern'
    | 'contradicted_pattern'
    | 'unknown_context'
    | 'no_pattern'
  readonly level: 'error' | 'warning'
  /** Line, or cue, concept, language and pattern. */
  readonly where: string
  /** What happened, then what to do. */
  readonly message: string
}
