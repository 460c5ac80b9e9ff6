const SPACE = /[ \t\r\n]*/y
const VALUE =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy
const NAME = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"[ \t\r\n]*:/uy

/**
 * The line, from 1, of the first fault in a text that is not JSON. `JSON.parse` says the place in some versions of Node and
 * not in others; a person who corrects a file by hand needs it in all.
 *
 * @example faultLine('{\n "a": oops }') // 2
 */
export function faultLine(text: string): number {
  return text.slice(0, faultAt(text)).split('\n').length
}

/** Where the first token stands that JSON does not allow there. */
function faultAt(text: string): number {
  const open: string[] = []
  let at = 0
  const take = (token: RegExp): boolean => {
    token.lastIndex = at
    const found = token.test(text)
    if (found) at = token.lastIndex
    return found
  }
  let wants: 'value' | 'first' | 'name' | 'next' = 'value'
  for (;;) {
    take(SPACE)
    const char = text.charAt(at)
    if (wants === 'next') {
      const closing = open.at(-1)
      if (closing === undefined || (char !== ',' && char !== closing)) return at
      at++
      if (char === closing) open.pop()
      else wants = closing === '}' ? 'name' : 'value'
      continue
    }
    if (wants === 'first' && char === open.at(-1)) {
      at++
      open.pop()
      wants = 'next'
      continue
    }
    if (wants === 'name' || (wants === 'first' && open.at(-1) === '}')) {
      if (!take(NAME)) return at
      wants = 'value'
      continue
    }
    if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']')
      at++
      wants = 'first'
      continue
    }
    if (!take(VALUE)) return at
    wants = 'next'
  }
}
