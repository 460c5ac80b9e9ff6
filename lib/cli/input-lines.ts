const NEWLINE = 0x0a

export interface InputLine {
  /** From 1. */
  readonly number: number
  /** Without its line feed; null where it was longer than the limit. */
  readonly bytes: Buffer | null
}

/** Cuts a stream of bytes into lines. A line longer than `limit` is passed over without being held in memory. */
export async function* inputLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<InputLine> {
  let number = 1
  let held: Buffer[] = []
  let length = 0
  const line = (): InputLine => {
    const bytes = length > limit ? null : Buffer.concat(held, length)
    held = []
    length = 0
    return { number: number++, bytes }
  }
  const add = (part: Buffer) => {
    length += part.length
    if (length > limit) held = []
    else held.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      yield line()
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length > 0) yield line()
}
