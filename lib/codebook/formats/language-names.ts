import type { Language } from '../../model/language'
import { slugOf } from './names'

const NAMES: Readonly<Record<string, Language>> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  anglais: 'en',
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  francais: 'fr',
}

/** @example languageNamed('Français') // 'fr'; languageNamed('en-GB') // 'en'; languageNamed('de') // null */
export function languageNamed(name: string): Language | null {
  const [first = ''] = slugOf(name).split('_')
  return Object.hasOwn(NAMES, first) && name.length < 20 ? (NAMES[first] ?? null) : null
}
