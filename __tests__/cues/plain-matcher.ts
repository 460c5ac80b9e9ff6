import { APOSTROPHE, CLASSES, foldCharacter, LETTER, SEPARATOR } from '@/lib/cues/alphabet'
import type { Pattern, PatternLetter, PatternStep } from '@/lib/cues/pattern'

interface Key {
  readonly char: string
  readonly rule: PatternLetter['rule']
}

const kindAt = (text: string, at: number) => (at < text.length ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0)
const isLetter = (text: string, at: number) => kindAt(text, at) >= LETTER

/**
 * The rules of matching read word for word, one pattern and one place at a time: slow, and nothing that the automaton does.
 * For one line of characters of one unit each, without combining marks and invisible characters.
 */
export function findPlainly(pattern: Pattern, text: string): { start: number; end: number }[] {
  const capitals = inCapitals(text)
  const starts = [...text].flatMap((_, at) => (isLetter(text, at) && !isLetter(text, at - 1) ? [at] : []))
  return starts.flatMap((start) => {
    const ends = endsOf(pattern.steps, start, text, capitals, starts)
    return ends.length > 0 ? [{ start, end: Math.min(...ends) }] : []
  })
}

function inCapitals(text: string): boolean {
  const cased = [...text].filter((char) => /\p{L}/u.test(char) && char.toLowerCase() !== char.toUpperCase())
  return cased.filter((char) => char === char.toUpperCase()).length > 0.8 * cased.length
}

/** Every place where the steps can end that begin at one. */
function endsOf(
  [step, ...rest]: readonly PatternStep[],
  at: number,
  text: string,
  capitals: boolean,
  starts: readonly number[],
): number[] {
  if (step === undefined) return [at]
  const goOn = (to: number) => endsOf(rest, to, text, capitals, starts)
  switch (step.kind) {
    case 'letters': {
      const keys = step.letters.flatMap(({ char, rule }): Key[] =>
        rule === 'folded' ? [...foldCharacter(char)].map((letter) => ({ char: letter, rule })) : [{ char, rule }],
      )
      const to = isLetter(text, at) ? afterLetters(keys, at, text, capitals, step.open) : null
      if (to === null || (!step.open && isLetter(text, to))) return []
      let end = to
      while (step.open && isLetter(text, end)) end++
      return goOn(end)
    }
    case 'separator': {
      let to = at
      while (kindAt(text, to) === SEPARATOR) to++
      return to > at ? goOn(to) : []
    }
    case 'apostrophe':
      return kindAt(text, at) === APOSTROPHE ? goOn(at + 1) : []
    case 'sign':
      return text[at] === step.char ? goOn(at + 1) : []
    case 'gap':
      return starts
        .filter((start) => start >= at)
        .slice(0, step.words + 1)
        .flatMap(goOn)
    default:
      return step satisfies never
  }
}

function afterLetters(keys: readonly Key[], at: number, text: string, capitals: boolean, open: boolean): number | null {
  const [key] = keys
  if (key === undefined) return at
  if (!isLetter(text, at)) return null
  const char = text.charAt(at)
  const letters = [...foldCharacter(char)]
  const same = letters.filter((letter, index) => keys[index]?.rule === 'folded' && keys[index]?.char === letter).length
  if (same === letters.length) {
    const to = afterLetters(keys.slice(same), at + 1, text, capitals, open)
    if (to !== null) return to
  }
  const half = letters.findIndex((letter, index) => keys[index]?.rule !== 'folded' || keys[index]?.char !== letter)
  if (open && half > 0 && half === keys.length) return at + 1
  return meets(key, char, capitals) ? afterLetters(keys.slice(1), at + 1, text, capitals, open) : null
}

function meets({ char, rule }: Key, met: string, capitals: boolean): boolean {
  const lower = met.toLowerCase()
  if (rule === 'exact') return met === char || (capitals && met !== lower && lower === char)
  if (rule === 'plain') return lower === char.toLowerCase()
  const bareCapital = lower !== met && lower === foldCharacter(met)
  const wanted = char.toLowerCase()
  return rule === 'accents' && (lower === wanted || (bareCapital && foldCharacter(wanted) === lower))
}
