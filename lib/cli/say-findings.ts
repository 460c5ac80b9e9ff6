import type { Finding } from '../codebook/problem'

/** So many findings of one kind are written out; the rest is counted. */
const SHOWN = 20

/** A terminal obeys control characters, and a name in a file may have any, and any length. */
const printable = (text: string) => text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 1000)

interface Way {
  /** As it was given on the command line. */
  readonly file: string
  /** One JSON object a line, all of them, for machines. */
  readonly json: boolean
}

/**
 * Findings as lines of text, in their order.
 *
 * @example findingLines(findings, { file: 'a.dic', json: false })[0] // 'contrechamp (invalid_json): error in a.dic, line 3, …'
 */
export function findingLines(findings: readonly Finding[], { file, json }: Way): string[] {
  if (json) {
    return findings.map(({ level, code, line, where, message }) =>
      JSON.stringify({ file, line, level, code, where, message }),
    )
  }
  const told = new Map<string, number>()
  for (const { code } of findings) told.set(code, (told.get(code) ?? 0) + 1)
  const seen = new Map<string, number>()
  return findings.flatMap(({ level, code, line, where, message }) => {
    const number = (seen.get(code) ?? 0) + 1
    seen.set(code, number)
    const all = told.get(code) ?? 0
    if (number === SHOWN + 1) return [`contrechamp (${code}): ${all - SHOWN} more in ${file}; --json lists all`]
    if (number > SHOWN) return []
    const place = line === null || where === `line ${line}` ? where : `line ${line}, ${where}`
    return [printable(`contrechamp (${code}): ${level} in ${file}, ${place}: ${message}`)]
  })
}
