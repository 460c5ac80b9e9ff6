import { START_ISSUES } from '../model/start-issues.mjs'

/** Something that keeps a command from running, told by its code in the catalogue: what happened, then what to do. */
export class Failure extends Error {
  /**
   * @param {keyof typeof START_ISSUES} code
   * @param {string} [detail]
   */
  constructor(code, detail) {
    super(detail === undefined ? START_ISSUES[code].en : `${START_ISSUES[code].en} (${detail})`)
    this.name = 'Failure'
    this.code = code
  }
}

/**
 * The failure that an error of the system stands for; what is none of the known ones stays what it is.
 *
 * @param {unknown} error
 * @param {string} detail
 */
export function failureOf(error, detail) {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure('disk_full', detail)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new Failure('read_only', detail)
    default:
      return error
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/**
 * The one sentence that is printed, with its code; null for an error that no catalogue knows.
 *
 * @param {unknown} error
 */
export function sentenceOf(error) {
  const code = codeOf(error)
  return error instanceof Error && Object.hasOwn(START_ISSUES, code) ? `contrechamp (${code}): ${error.message}` : null
}
