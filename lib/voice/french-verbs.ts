import { readVerbTable, type VerbForm, type VerbReading, type VerbTable } from './reporting-verb'

/** French verbs that report, by what they take.  Nominal objects ("affirme sa souveraineté") report nothing. */
const TABLE: VerbTable = [
  [
    ['speech', 'that', 'infinitive'],
    `dire affirmer déclarer annoncer assurer soutenir prétendre confirmer indiquer reconnaître admettre avouer espérer
     promettre jurer garantir croire penser réaffirmer`,
  ],
  [
    ['speech', 'that'],
    `expliquer préciser ajouter souligner rappeler insister noter relever observer remarquer constater regretter déplorer
     avertir prévenir marteler lancer conclure poursuivre concéder confier raconter témoigner révéler rapporter signaler
     répondre rétorquer répliquer résumer nuancer renchérir exclamer indigner inquiéter réjouir féliciter plaindre alarmer
     étonner ironiser plaisanter tonner écrire tweeter alerter arguer argumenter clamer proclamer murmurer souffler répéter
     réitérer compléter asséner trancher prédire pronostiquer supposer imaginer informer notifier  savoir valoir
     entendre comprendre souvenir déduire commenter réagir détailler analyser enchaîner interrompre objecter certifier
     attester supputer présumer renseigner rassurer désoler convenir acquiescer abonder approuver confesser emporter temporiser détromper énumérer exposer revendiquer vitupérer pester maugréer gronder soupirer sourire rire grincer glisser scander crier hurler titrer`,
  ],
  [['speech', 'that', 'infinitive', 'predicate'], 'estimer juger considérer'],
  [['speech', 'that', 'infinitive', 'question', 'person'], 'demander'],
  [['speech', 'that', 'infinitive', 'person'], 'proposer suggérer recommander préconiser conseiller ordonner'],
  [['speech', 'that', 'infinitive'], 'exiger réclamer menacer craindre redouter nier démentir contester'],
  [['speech', 'question'], 'interroger enquérir'],
  [['that', 'infinitive'], 'souhaiter vouloir'],
  [['that'], 'montrer'],
  [['speech', 'person'], 'exhorter inviter appeler engager presser sommer enjoindre'],
  [['speech', 'charge'], 'accuser soupçonner reprocher suspecter taxer'],
  [['speech', 'predicate'], 'qualifier décrire présenter traiter dépeindre'],
  [
    ['speech'],
    `dénoncer condamner fustiger critiquer saluer plaider défendre évoquer invoquer vanter pointer réfuter récuser rejeter
     attribuer imputer exprimer tacler railler moquer balayer parler commenter citer`,
  ],
]

/** Forms that no rule below gives. The first form of each line is the infinitive; `é` forms and participles are told by their ends. */
const IRREGULAR = `
dire dis dit disent disait disaient dira diront dirait diraient dirent disant dite dites dits
prédire prédit prédisent prédisait prédisaient prédira prédirait prédisant
écrire écris écrit écrivent écrivait écrivaient écrira écrivit écrivant
répondre réponds répond répondent répondait répondaient répondra répondit répondirent répondant répondu
prétendre prétend prétendent prétendait prétendaient prétendra prétendant prétendu prétendit
entendre
défendre défend défendent défendait défendaient défendra défendit défendant défendu
reconnaître reconnais reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnaîtra reconnut reconnaissant reconnu
admettre admets admet admettent admettait admettaient admettra admit admettant admis
promettre promets promet promettent promettait promettaient promettra promit promirent promettant promis
soutenir soutiens soutient soutiennent soutenait soutenaient soutiendra soutint soutenant soutenu
prévenir préviens prévient préviennent prévenait prévenaient préviendra prévint prévenant prévenu
souvenir souviens souvient souviennent souvenait souvenaient souvenant souvenu
croire crois croit croient croyait croyaient croira croyant cru
vouloir veux veut veulent voulait voulaient voudra voulut voulant voulu
craindre crains craint craignent craignait craignaient craindra craignit craignant
plaindre plains plaint plaignent plaignait plaignaient plaindra plaignit plaignant
convenir conviens convient conviennent convenait convenaient convint convenant convenu
rire rit riaient riait riant
sourire sourit souriait souriant
conclure conclus conclut concluent concluait concluaient conclura conclurent concluant conclu
poursuivre poursuis poursuit poursuivent poursuivait poursuivaient poursuivra poursuivit poursuivant poursuivi
comprendre
interrompre interrompt interrompent interrompait interrompant interrompu
démentir démens dément démentent démentait démentaient démentira démentit démentant démenti
avertir avertis avertit avertissent avertissait avertissaient avertira avertissant averti
garantir garantis garantit garantissent garantissait garantissaient garantira garantissant garanti
réagir réagis réagit réagissent réagissait réagissaient réagira réagissant réagi
savoir
valoir
déduire déduit déduisent déduisait déduisant
enjoindre enjoint enjoignent enjoignait enjoignant
dépeindre dépeint dépeignent dépeignait dépeignant
`

const REGULAR_ENDS: readonly (readonly [string, VerbForm])[] = [
  ...['e', 'es', 'ent', 'ons', 'ai', 'a', 'ait', 'aient', 'èrent'].map((end) => [end, 'finite'] as const),
  ...['era', 'eront', 'erai', 'erait', 'eraient'].map((end) => [end, 'finite'] as const),
  ...['é', 'ée', 'és', 'ées'].map((end) => [end, 'participle'] as const),
  ['ant', 'gerund'],
  ['er', 'infinitive'],
]

/** Every form of every reporting verb, in lower case with its accents. */
export const FRENCH_VERB_FORMS: ReadonlyMap<string, VerbReading> = conjugate()

function conjugate(): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, VerbReading>()
  const irregular = new Map(
    IRREGULAR.trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map((line) => [line[0] ?? '', line]),
  )
  for (const verb of readVerbTable(TABLE).values()) {
    const given = irregular.get(verb.lemma)
    for (const form of given ?? []) forms.set(form, { verb, form: formOf(form, verb.lemma) })
    if (given || !verb.lemma.endsWith('er')) continue
    const stem = verb.lemma.slice(0, -2)
    for (const [end, form] of REGULAR_ENDS) for (const spelled of spell(stem, end)) forms.set(spelled, { verb, form })
  }
  return forms
}

function formOf(form: string, lemma: string): VerbForm {
  if (form === lemma) return 'infinitive'
  if (form.endsWith('ant')) return 'gerund'
  return /(?:[ui]|mis|dites?|dits)$/.test(form) ? 'participle' : 'finite'
}

/** Stem changes of regular verbs: lance/lançait, juge/jugeait, espère/espérait, appelle/appelait, rejette/rejetait. */
function spell(stem: string, end: string): string[] {
  const broad = /^[aàâo]/.test(end)
  if (stem.endsWith('c') && broad) return [`${stem.slice(0, -1)}ç${end}`]
  if (stem.endsWith('g') && broad) return [`${stem}e${end}`]
  const silent = /^(?:e|es|ent)$/.test(end)
  const future = end.startsWith('er') && end.length > 2
  if (/(?:el)$/.test(stem) && (silent || future)) return [`${stem}l${end}`, `${stem.slice(0, -2)}èl${end}`]
  if (/[^e]et$/.test(stem) && (silent || future)) return [`${stem}t${end}`]
  const grave = stem.replace(/é([^aeiouyé]+)$/, 'è$1')
  return grave !== stem && (silent || future) ? [`${grave}${end}`, `${stem}${end}`] : [`${stem}${end}`]
}
