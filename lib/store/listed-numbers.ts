const ZERO = '0'.charCodeAt(0)

/** Gives the whole numbers of a list with something between them, as a database writes many in one text. */
export function eachNumber(list: string, take: (number: number) => void): void {
  let number = -1
  for (let at = 0; at <= list.length; at++) {
    const digit = list.charCodeAt(at) - ZERO
    if (digit >= 0 && digit <= 9) number = Math.max(number, 0) * 10 + digit
    else if (number >= 0) {
      take(number)
      number = -1
    }
  }
}
