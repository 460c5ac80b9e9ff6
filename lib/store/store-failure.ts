import { type IssueCode, issueOf } from '../model/issues'

/** Something that keeps the store from working, told by its code in the catalogue: what happened, then what to do. */
export class StoreFailure extends Error {
  readonly code: IssueCode

  constructor(code: IssueCode, detail?: string) {
    super(issueOf(code, detail).message)
    this.name = 'StoreFailure'
    this.code = code
  }
}

/** The failure that an error of the file system or of the database stands for, or null where it is none of the known ones. */
export function failureOf(error: unknown, detail: string): StoreFailure | null {
  if (error instanceof StoreFailure) return error
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100':
      return new StoreFailure('disk_full', detail)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new StoreFailure('read_only', detail)
    default:
      return null
  }
}

/** The `code` that Node and PostgreSQL put on their errors; an empty text where there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
