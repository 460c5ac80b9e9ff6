import { FURNITURE, type Furniture } from '../../model/document'
import { ENGLISH_FORMS, ENGLISH_PARTS } from './english-forms'
import { FRENCH_FORMS, FRENCH_PARTS } from './french-forms'
import { PLACES, type Place, SHARED_FORMS, SHARED_PARTS } from './furniture-forms'

export interface CompiledForm {
  readonly reason: Furniture
  readonly place: Place
  readonly pattern: RegExp
  /** Begins with anything, so that it is tried from every length: only worth it on a line that has one of `LATE_SIGNS`. */
  readonly late: boolean
}

/** Each form that may begin with anything asks for one of these. */
const LATE_SIGNS = ['©', '/', 'photo', 'image', 'picture', 'illustration', 'credit', 'file', 'handout', 'stock']

/** Whether a folded line can be of a form that begins with anything. */
export function mayBeLate(line: string): boolean {
  return LATE_SIGNS.some((sign) => line.includes(sign))
}

const PARTS: Readonly<Record<string, string>> = { ...SHARED_PARTS, ...FRENCH_PARTS, ...ENGLISH_PARTS }
/** A page mixes languages: a French article stands under an English button. All forms are tried on every line. */
const TABLES = [SHARED_FORMS, FRENCH_FORMS, ENGLISH_FORMS]

/** The tables of forms as regular expressions, one per place and reason, the surest place first. */
export const COMPILED_FORMS: readonly CompiledForm[] = PLACES.flatMap((place) =>
  FURNITURE.flatMap((reason) => {
    const forms = TABLES.flatMap((table) => table[place][reason] ?? [])
    const isLate = (form: string) => form.startsWith('.{')
    return [false, true].flatMap((late) => {
      const some = forms.filter((form) => isLate(form) === late)
      if (some.length === 0) return []
      return [{ reason, place, late, pattern: new RegExp(`^(?:${some.map(expand).join('|')})[\\s.!:…»>→]*$`, 'u') }]
    })
  }),
)

function expand(form: string): string {
  const whole = form.replace(/<(\w+)>/g, (_, name: string) => {
    const part = PARTS[name]
    if (part === undefined) throw new Error(`invalid part of a form: ${name}`)
    return expand(part)
  })
  return whole.replace(/~/g, '[^.!?;]{0,70}').replace(/…/g, '.{0,200}')
}
