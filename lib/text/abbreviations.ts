import type { Language } from '../model/language'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

interface Abbreviations {
  /** Written with a capital before a name: the stop never ends a sentence. */
  readonly titles: ReadonlySet<string>
  /** Lead on to what follows, whatever it is. */
  readonly leading: ReadonlySet<string>
  /** Stand before a number or a Roman numeral; elsewhere they are ordinary words ("no", "sept", "art") or end a sentence. */
  readonly numbered: ReadonlySet<string>
  /** May be the last word of a sentence: the stop ends it only where the next word opens one. */
  readonly closing: ReadonlySet<string>
  /** Words that open a sentence and are hardly ever a name. */
  readonly openers: ReadonlySet<string>
  /** Nouns that a single capital letter numbers: after "plan B" the stop is one, after "John F" it is not. */
  readonly lettered: ReadonlySet<string>
}

/** One table per language, all in lower case and without accents. */
export const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  fr: {
    titles: words(
      'm mm mr mme mmes mlle mlles mgr dr drs pr prs me mes st ste sts stes ph gen gal cne cdt lt sgt adj maj vve cie-gle',
    ),
    leading: words('cf c.-a-d c-a-d c.a.d ex p.ex env av apr ap vs resp dir trad i.e e.g ie'),
    numbered: words(
      'art al p pp vol chap ch fig n no nos ed par alin sect t tel janv fev fevr avr juil sept oct nov dec l r d coll bd',
    ),
    closing: words('j.-c j.c inc ltd corp co cie bros jr sr col cap coll ed al bd univ dept ass'),
    openers: words(
      'le la les un une des du de il elle ils elles on nous vous je tu ce cet cette ces cela ceci ca son sa ses leur leurs notre nos votre vos mon ma mes et mais or car donc puis ainsi alors aussi enfin ensuite toutefois cependant pourtant neanmoins selon pour par en dans a au aux depuis apres avant sur sous avec sans si quand lorsque comme tout toute tous toutes plusieurs certains certaines aucun aucune pas ni qui que quoi quel quelle quels quelles ou y la-bas ici hier demain entre contre vers chez face outre malgre meme parmi pendant lors deja autre autres chaque ne rien personne',
    ),
    lettered: words(
      'plan vitamine groupe classe type hepatite categorie zone option annexe poule serie point bloc batiment lettre ligue niveau mention grippe virus division',
    ),
  },
  en: {
    titles: words(
      'mr mrs ms mx messrs mme dr drs prof gen col lt capt cpt sgt cpl maj brig adm cmdr cdr cmdt msgr rep reps sen sens gov govs pres rev revd hon supt insp det amb atty fr st ste sts',
    ),
    leading: words('cf e.g i.e eg ie viz vs approx incl esp'),
    numbered: words(
      'no nos art sec p pp vol vols ch chap fig figs ed para jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri tel ext',
    ),
    closing: words(
      'inc ltd corp co cos bros jr sr esq al ave blvd rd mt ft dept est eds univ assn a.m p.m calif ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo',
    ),
    openers: words(
      'the a an he she it they we you i this that these those there here his her hers its their our my your and but or nor so yet then also however moreover meanwhile still according for by in on at to of from since after before during with without within under over between among against about if unless when whenever while as because although though all both each every another other some any many most much several few no not none nothing who what which where why how one two three only even once now today yesterday later earlier instead despite like such',
    ),
    lettered: words(
      'plan vitamin group class type hepatitis category zone option annex schedule pool section point block grade letter appendix division',
    ),
  },
}
