import type { Language } from '../model/language'
import type { Polarity } from '../model/voice'

/** Forms that colour what stands within `reach` words of them, on one side. */
export interface PolarityRule {
  readonly polarity: Exclude<Polarity, 'asserted'>
  readonly side: 'ahead' | 'behind'
  readonly reach: number
  /** Folded words (see `foldWord`), one after the other; a `*` at the end of a word stands for any ending. */
  readonly forms: readonly string[]
}

export interface PolarityWords {
  readonly rules: readonly PolarityRule[]
  /** Look like one of the above and negate nothing. */
  readonly harmless: readonly string[]
  /** End a scope. */
  readonly stops: ReadonlySet<string>
}

/** Words of scope after a negation. */
const NEGATION_REACH = 5
/** French puts the verb between "ne" and "pas": counted after "ne" the scope is longer. */
export const NE_REACH = 7
/** A denial governs a whole complement ("nie avoir apporté le moindre soutien aux groupes terroristes"). */
const DENIAL_REACH = 8
/** A hedge governs the next noun. */
const HEDGE_REACH = 3

const words = (list: string): string[] => list.split(',').map((form) => form.trim())

const after = (auxiliaries: string, participles: string): string[] =>
  words(auxiliaries).flatMap((auxiliary) => words(participles).map((participle) => `${auxiliary} ${participle}`))

const FRENCH_HEDGES = words(
  'presume,presumes,presumee,presumees,pretendu,pretendus,pretendue,pretendues,suppose,supposes,supposee,supposees',
)

export const POLARITY_WORDS: Readonly<Record<Language, PolarityWords>> = {
  fr: {
    rules: [
      {
        polarity: 'negated',
        side: 'ahead',
        reach: NEGATION_REACH,
        forms: words(
          "pas,sans,aucun,aucune,aucunement,ni,nul,nulle,nullement,jamais,loin de,loin d',loin des,absence de,absence d'," +
            "faute de,faute d',et non,personne ne,personne n',rien ne,rien n'",
        ),
      },
      {
        polarity: 'denied',
        side: 'ahead',
        reach: DENIAL_REACH,
        forms: words(
          'nie,nient,niait,niaient,niant,nier,nia,nierent,dement,dementent,dementi,dementir,dementant,dementait,dementaient,' +
            'refute*,refutant,refutai*,recuse*,recusant,recusai*,rejette*,rejete,rejeter,rejetant,rejetai*,rejeta,rejeterent,' +
            "balaie,balaient,balaye,balayer,balayant,se defend de,se defend d',se defendent de,se defendent d'," +
            "defendu de,defendu d',infonde*",
        ),
      },
      {
        polarity: 'denied',
        side: 'behind',
        reach: DENIAL_REACH,
        forms: [
          ...after(
            'ete,est,sont,etait,etaient,fut,furent',
            'dementi,dementie,dementis,dementies,nie,niee,nies,niees,refute*,recuse*,rejete*,balaye*',
          ),
          'sans fondement',
          'infonde*',
        ],
      },
      {
        polarity: 'hedged',
        side: 'ahead',
        reach: HEDGE_REACH,
        forms: [...FRENCH_HEDGES, 'soi-disant', 'semble', 'semblent', 'apparemment'],
      },
      { polarity: 'hedged', side: 'behind', reach: 1, forms: FRENCH_HEDGES },
    ],
    harmless: words(
      'pas seulement,pas uniquement,pas moins,un pas,le pas,les pas,premier pas,ce pas,faux pas,des pas,sans doute,sans cesse,' +
        'sans precedent,sans delai,sans conteste,sans compter,sans surprise,sans relache,sans attendre,sans tarder,' +
        "sans ambiguite,sans detour,sans equivoque,non sans,que jamais,si jamais,a jamais,n' est-ce pas",
    ),
    stops: new Set(words('mais,cependant,toutefois,pourtant,neanmoins,sauf,sinon,car,tandis')),
  },
  en: {
    rules: [
      {
        polarity: 'negated',
        side: 'ahead',
        reach: NEGATION_REACH,
        forms: words(
          "not,no,never,without,neither,nor,cannot,none,nobody,nothing,n't,far from,lack of,lacks,absence of,no longer",
        ),
      },
      {
        polarity: 'denied',
        side: 'ahead',
        reach: DENIAL_REACH,
        forms: words(
          'deny,denies,denied,denying,denial of,denials of,dismiss,dismisses,dismissed,dismissing,reject,rejects,rejected,' +
            'rejecting,refute*,refuting,rebut*,baseless,unfounded',
        ),
      },
      {
        polarity: 'denied',
        side: 'behind',
        reach: DENIAL_REACH,
        forms: after('was,were,been,being,is,are,be', 'denied,dismissed,rejected,refuted,rebutted,baseless,unfounded'),
      },
      {
        polarity: 'hedged',
        side: 'ahead',
        reach: HEDGE_REACH,
        forms: words(
          'alleged,allegedly,suspected,so-called,reportedly,presumed,purported,purportedly,supposed,supposedly,apparently',
        ),
      },
    ],
    harmless: words(
      'not only,not just,not merely,not simply,no doubt,no sooner,no less,not least,nothing but,supposed to',
    ),
    stops: new Set(words('but,however,although,though,while,whereas,except,because,yet')),
  },
}

/** With "ne" before them these negate; "plus", "rien" and "personne" do so only there. "ne … que" has none of them: it restricts. */
export const NE_PARTNERS: ReadonlySet<string> = new Set(
  words('pas,plus,jamais,aucun,aucune,aucunement,rien,personne,guere,point,nullement,nul,nulle,ni'),
)
/** Literary use, where "ne" negates alone: "ne saurait tolérer". */
export const LONE_NE_VERBS: ReadonlySet<string> = new Set(words('saurait,sauraient,saurais,saurions'))
