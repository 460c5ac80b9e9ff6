import type { Language } from '../model/language'
import type { Polarity } from '../model/voice'

/** Forms that colour what stands within `reach` words of them, on one side. */
export interface PolarityRule {
  readonly polarity: Exclude<Polarity, 'asserted'>
  readonly side: 'ahead' | 'behind'
  readonly reach: number
  /** Folded words (see `foldWord`), one after the other; a `*` at the end of a word stands for any ending. */
  readonly forms: readonly string[]
  /**
   * Only where a claim is what they govern ("rejects the accusation of interference"): without one, who rejects a thing
   * does not deny it ("rejects foreign interference").
   */
  readonly ofClaims?: boolean
}

export interface PolarityWords {
  readonly rules: readonly PolarityRule[]
  /** Look like one of the above and negate nothing. */
  readonly harmless: readonly string[]
  /** End a scope. */
  readonly stops: ReadonlySet<string>
  /** Words that make what is rejected a claim: nouns (by their beginning) and what opens a clause or stands for all of a kind. */
  readonly claims: readonly string[]
  /** Beginnings of verbs that turn their own negation round ("n'hésite pas à", "do not doubt"). */
  readonly turning: readonly string[]
}

/** Words of scope after a negation. */
const NEGATION_REACH = 5
/** French puts the verb between "ne" and "pas": counted after "ne" the scope is longer. */
export const NE_REACH = 7
/** A denial governs a whole complement ("nie avoir apporté le moindre soutien aux groupes terroristes"). */
const DENIAL_REACH = 8
/** A hedge governs the next noun. */
const HEDGE_REACH = 3
/** What seems so is a verb with its complement. */
const SEEMING_REACH = 5

const words = (list: string): string[] => list.split(',').map((form) => form.trim())

const after = (auxiliaries: string, participles: string): string[] =>
  words(auxiliaries).flatMap((auxiliary) => words(participles).map((participle) => `${auxiliary} ${participle}`))

const FRENCH_HEDGES = words(
  'presume,presumes,presumee,presumees,pretendu,pretendus,pretendue,pretendues,suppose,supposes,supposee,supposees,' +
    'eventuel,eventuels,eventuelle,eventuelles,possible,possibles',
)
const FRENCH_SUSPICIONS = after('soupconne,soupconnee,soupconnes,soupconnees', "de,d'")
/** What is called baseless behind the name of the thing: "called the espionage claims baseless". */
const BASELESS_CLAIMS = after(
  'claim,claims,allegation,allegations,accusation,accusations,charge,charges,report,reports',
  'baseless,unfounded,groundless,false',
)

export const POLARITY_WORDS: Readonly<Record<Language, PolarityWords>> = {
  fr: {
    rules: [
      {
        polarity: 'negated',
        side: 'ahead',
        reach: NEGATION_REACH,
        forms: words(
          "pas,sans,aucun,aucune,aucunement,ni,nul,nulle,nullement,jamais,loin de,loin d',loin des,absence de," +
            "absence d'," +
            "faute de,faute d',et non,personne ne,personne n',rien ne,rien n',refus* de parler,refus* de qualifier," +
            "refus* d' appeler,plutot que,plutot qu',plutot qu' un,au lieu de,au lieu d'",
        ),
      },
      {
        polarity: 'denied',
        side: 'ahead',
        reach: DENIAL_REACH,
        forms: words(
          'nie,nient,niait,niaient,niant,nier,nia,nierent,dement,dementent,dementi,dementir,dementant,dementait,' +
            'dementaient,' +
            'refute*,refutant,refutai*,recuse*,recusant,recusai*,' +
            "balaie,balaient,balaye,balayer,balayant,se defend de,se defend d',se defendent de,se defendent d'," +
            "defendu de,defendu d',infonde*",
        ),
      },
      {
        polarity: 'denied',
        side: 'ahead',
        reach: DENIAL_REACH,
        ofClaims: true,
        forms: words(
          'rejette*,rejete,rejeter,rejetant,rejetai*,rejeta,rejeterent,conteste,contestent,contester,contestant,' +
            'contestai*',
        ),
      },
      {
        polarity: 'denied',
        side: 'behind',
        reach: DENIAL_REACH,
        forms: [
          ...after(
            'ete,est,sont,etait,etaient,fut,furent',
            'dementi,dementie,dementis,dementies,nie,niee,nies,niees,refute*,recuse*,balaye*',
          ),
          'sans fondement',
          'infonde*',
        ],
      },
      {
        polarity: 'denied',
        side: 'behind',
        reach: DENIAL_REACH,
        ofClaims: true,
        forms: after('ete,est,sont,etait,etaient,fut,furent', 'rejete*,conteste*'),
      },
      {
        polarity: 'hedged',
        side: 'ahead',
        reach: HEDGE_REACH,
        forms: [...FRENCH_HEDGES, 'soi-disant', 'apparemment', ...FRENCH_SUSPICIONS],
      },
      { polarity: 'hedged', side: 'ahead', reach: SEEMING_REACH, forms: words('semble,semblent,semblait,semblaient') },
      { polarity: 'hedged', side: 'behind', reach: 1, forms: FRENCH_HEDGES },
    ],
    harmless: words(
      'pas seulement,pas uniquement,pas moins,un pas,le pas,les pas,premier pas,ce pas,faux pas,des pas,' +
        'sans doute,sans cesse,' +
        'sans precedent,sans delai,sans conteste,sans compter,sans surprise,sans relache,sans attendre,sans tarder,' +
        'sans fin,sans discernement,sans merci,sans pitie,sans succes,sans aucun doute,sans nul doute,' +
        'sans pour autant,' +
        "sans ambiguite,sans detour,sans equivoque,non sans,que jamais,si jamais,a jamais,n' est-ce pas," +
        'grands pas,petits pas,' +
        "pas exclu,pas exclue,pas vers,pas en avant,pas en arriere,pas d' accord,pas la premiere fois," +
        'pas le premier,pas le seul,pas la seule,pas a exclure,pas impossible,pas un jour,pas une semaine,' +
        'pas un mois,pas une journee,' +
        "nul doute,aucun doute,pas de doute,nul ne doute,personne ne doute,nul n' ignore,personne n' ignore," +
        'jamais aussi,jamais autant,jamais ete aussi,jamais ete autant,passe sans,passent sans,rien de moins,' +
        'rien moins',
    ),
    stops: new Set(
      words("mais,cependant,toutefois,pourtant,neanmoins,sauf,sinon,car,tandis,pourquoi,comment,quand,lorsque,lorsqu'"),
    ),
    claims: words(
      'accusation,allegation,affirmation,assertion,these,idee,mot,terme,qualificatif,comparaison,hypothese,' +
        'notion,soupcon,reproche,critique,propos,declaration,' +
        "rumeur,argument,implication,complicite,plainte,que,qu',avoir,etre,tout,toute,toutes,tous",
    ),
    turning: words('hesit,dout,ignor,cess,tard,manqu,sait,savent,savait'),
  },
  en: {
    rules: [
      {
        polarity: 'negated',
        side: 'ahead',
        reach: NEGATION_REACH,
        forms: words(
          "not,no,never,without,neither,nor,cannot,none,nobody,nothing,n't,far from,lack of,lacks,absence of," +
            'no longer,' +
            'hardly,scarcely,rather than,instead of,anything but,refus* to call,declin* to call,short of calling',
        ),
      },
      {
        polarity: 'denied',
        side: 'ahead',
        reach: DENIAL_REACH,
        forms: words(
          'deny,denies,denied,denying,denial of,denials of,refute*,refuting,rebut*,baseless,unfounded,groundless',
        ),
      },
      {
        polarity: 'denied',
        side: 'ahead',
        reach: DENIAL_REACH,
        ofClaims: true,
        forms: words(
          'dismiss,dismisses,dismissed,dismissing,reject,rejects,rejected,rejecting,dispute,disputes,disputed,' +
            'disputing',
        ),
      },
      {
        polarity: 'denied',
        side: 'behind',
        reach: DENIAL_REACH,
        forms: [
          ...after('was,were,been,being,is,are,be', 'denied,refuted,rebutted,baseless,unfounded,groundless'),
          ...BASELESS_CLAIMS,
        ],
      },
      {
        polarity: 'denied',
        side: 'behind',
        reach: DENIAL_REACH,
        ofClaims: true,
        forms: after('was,were,been,being,is,are,be', 'dismissed,rejected,disputed'),
      },
      {
        polarity: 'hedged',
        side: 'ahead',
        reach: HEDGE_REACH,
        forms: words(
          'alleged,allegedly,suspected,so-called,reportedly,presumed,purported,purportedly,supposed,supposedly,' +
            'apparently,' +
            'possible,possibly,perhaps',
        ),
      },
      {
        polarity: 'hedged',
        side: 'ahead',
        reach: SEEMING_REACH,
        forms: words('seem,seems,seemed,appear to,appears to,appeared to'),
      },
      { polarity: 'hedged', side: 'behind', reach: 1, forms: words('allegedly,reportedly,purportedly,supposedly') },
    ],
    harmless: words(
      'not only,not just,not merely,not simply,no doubt,no sooner,no less,not least,nothing but,supposed to,' +
        'no wonder,no secret,' +
        "no question,no one doubts,nobody doubts,no one ignores,nobody ignores,not the first,n't the first," +
        "not the only,n't the only,without warning,without delay,without mercy,without precedent,not impossible," +
        'not unlikely,not until,' +
        "n't until,not rule out,n't rule out,cannot rule out,not ruled out,not a day,not a week,not a month," +
        'never so,never more,' +
        'never been so,never been more,passes without,pass without,passed without,nothing less,nothing short,' +
        'if not,not for,or not,why not',
    ),
    stops: new Set(words('but,however,although,though,while,whereas,except,because,yet,why,how,when,where')),
    claims: words(
      'claim,allegation,accusation,charge,suggestion,notion,idea,assertion,report,criticism,theory,theories,term,' +
        'label,word,comparison,rumour,rumor,' +
        'involvement,complicity,narrative,that,any,all',
    ),
    turning: words('hesitat,doubt,ignor,know'),
  },
}

/** With "ne" before them these negate; "plus", "rien" and "personne" do so only there. "ne … que" has none of them: it restricts. */
export const NE_PARTNERS: ReadonlySet<string> = new Set(
  words('pas,plus,jamais,aucun,aucune,aucunement,rien,personne,guere,point,nullement,nul,nulle,ni'),
)
/** Where "ne" negates alone: "ne saurait tolérer", "ne peut parler de". With "que" behind it, it restricts: "ne peut que saluer". */
export const LONE_NE_VERBS: ReadonlySet<string> = new Set(
  words('saurait,sauraient,saurais,saurions,peut,peuvent,pouvait,pouvaient,pourrait,pourraient,ose,osent'),
)
