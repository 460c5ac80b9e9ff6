import { readVerbTable, type VerbForm, type VerbReading, type VerbTable } from './reporting-verb'

/** English verbs that report, by what they take.  Nominal objects ("claims victory") report nothing. */
const TABLE: VerbTable = [
  [
    ['speech', 'that', 'bare', 'question'],
    'say explain write note add observe remark admit acknowledge reveal recall declare report disclose mention',
  ],
  [['speech', 'that', 'bare', 'question', 'person'], 'tell'],
  [['speech', 'that', 'bare', 'infinitive'], 'claim announce swear vow pledge promise threaten agree'],
  [
    ['speech', 'that', 'bare'],
    `argue insist maintain assert contend allege suggest predict confirm deny concede complain boast joke quip tweet
     stress emphasize emphasise conclude reply respond answer imply hint indicate reiterate repeat testify lament counter
     retort echo proclaim warn opine muse speculate caution attest affirm point recount narrate guess confess volunteer protest
     object venture demur fume grumble scoff rejoin relay signal certify preach rant reaffirm confide
     clarify stipulate posit reason theorize surmise intimate recount divulge`,
  ],
  [['that', 'bare'], 'believe think feel know assume suspect doubt fear realize realise reckon sense'],
  [['that', 'bare', 'infinitive'], 'hope expect wish'],
  [['speech', 'that'], 'state rule decree underline underscore forecast foretell'],
  [['that'], 'hold figure worry'],
  [['infinitive', 'person'], 'want'],
  [['that', 'bare', 'predicate'], 'find consider'],
  [['that', 'bare', 'question'], 'show foresee estimate project'],
  [['speech', 'question'], 'ask wonder inquire question'],
  [['speech', 'that', 'infinitive', 'person'], 'urge ask demand propose recommend advise request order beg encourage'],
  [['speech', 'that', 'bare', 'person'], 'inform assure remind convince notify persuade'],
  [['speech', 'charge'], 'accuse suspect blame'],
  [['speech', 'predicate'], 'call describe view regard deem label brand dub portray'],
  [
    ['speech'],
    `continue shout yell scream cry exclaim chant denounce condemn criticize criticise slam blast praise hail dismiss mock
     decry deride ridicule tout applaud bemoan interject pronounce plead retweet defend apologize apologise implore chide tease taunt mouth bark react attribute
     boom wail whine stammer mumble murmur groan growl sigh sob enthuse deadpan intone gripe rage urge`,
  ],
  [
    ['beside'],
    `post read reject champion celebrate holler whisper mutter roar thunder comment reflect elaborate begin
     sum speak talk fire snap sneer laugh chuckle grin nod gush vent caption believe think respond`,
  ],
]

const IRREGULAR: Readonly<Record<string, readonly (readonly [string, VerbForm])[]>> = {
  say: [['said', 'finite']],
  tell: [['told', 'finite']],
  think: [['thought', 'finite']],
  write: [
    ['wrote', 'finite'],
    ['written', 'participle'],
  ],
  feel: [['felt', 'finite']],
  find: [['found', 'finite']],
  know: [
    ['knew', 'finite'],
    ['known', 'participle'],
  ],
  hold: [['held', 'finite']],
  show: [
    ['showed', 'finite'],
    ['shown', 'participle'],
  ],
  swear: [
    ['swore', 'finite'],
    ['sworn', 'participle'],
  ],
  forecast: [['forecast', 'finite']],
  foretell: [['foretold', 'finite']],
  foresee: [
    ['foresaw', 'finite'],
    ['foreseen', 'participle'],
  ],
  speak: [
    ['spoke', 'finite'],
    ['spoken', 'participle'],
  ],
  read: [['read', 'finite']],
  begin: [
    ['began', 'finite'],
    ['begun', 'participle'],
  ],
}

/** Verbs that double their last letter: admitted, dubbed. */
const DOUBLED = new Set(['admit', 'quip', 'dub', 'slam', 'sum', 'snap', 'beg'])

/** Every form of every reporting verb, in lower case. `said` is finite; an auxiliary before it makes no difference to who speaks. */
export const ENGLISH_VERB_FORMS: ReadonlyMap<string, VerbReading> = conjugate()

function conjugate(): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, VerbReading>()
  for (const verb of readVerbTable(TABLE).values()) {
    const { lemma } = verb
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma
    const softY = /[^aeiou]y$/.test(lemma)
    const plural = softY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
    forms.set(lemma, { verb, form: 'infinitive' })
    forms.set(plural, { verb, form: 'finite' })
    forms.set(`${stem}ing`, { verb, form: 'gerund' })
    const past = IRREGULAR[lemma] ?? [[softY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, 'finite'] as const]
    for (const [form, reading] of past) forms.set(form, { verb, form: reading })
  }
  return forms
}
