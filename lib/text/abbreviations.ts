import type { Language } from '../model/language'

/** Written short with a full stop, and followed by what they belong to: the stop ends no sentence. Folded to lower case. */
export const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'm mm mme mmes mlle mlles mgr dr drs pr prs me st ste sts stes cf art al p pp vol chap fig n no nos éd ex env av apr janv févr fév avr juil sept oct nov déc bd gén gal col cdt cne lt cap adj sgt ad tél réf resp hon vs c.-à-d'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms messrs dr prof gen col lt capt sgt maj brig adm cmdr rep reps sen sens gov pres rev hon st mt ft vs cf art no nos al approx jan feb mar apr jun jul aug sep sept oct nov dec ave blvd dept est fig vol pp ed eds e.g i.e'.split(
      ' ',
    ),
  ),
}

/** Written short too, and often the last word of a sentence: the stop ends it where the next word opens one. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set('etc jr sr inc ltd corp co bros p.m a.m'.split(' '))

/** Words that open a sentence and seldom a name: after an initial or an acronym they tell an ending stop from an inner one. */
export const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les un une des il elle ils elles on nous vous je ce cet cette ces cela ceci ça son sa ses leur leurs et mais or car donc puis ainsi alors aussi enfin ensuite toutefois cependant pourtant selon pour par en dans à au aux de du depuis après avant sur sous avec sans si quand lorsque comme tout tous plusieurs certains aucun pas ni qui que quel quelle où'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an he she it they we you i this that these those his her its their our and but or so then also however according for by in on at to from since after before with without if when while as all many some several no not who what which where there here'.split(
      ' ',
    ),
  ),
}
